package org.saheltimeline.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language that the site can be read in; each has its own message file, date words and plural rule. */
public enum Language {
    FR("fr", "Français", false),
    EN("en", "English", false),
    AR("ar", "العربية", true);

    private final String code;
    private final String ownName;
    private final boolean rightToLeft;

    Language(String code, String ownName, boolean rightToLeft) {
        this.code = code;
        this.ownName = ownName;
        this.rightToLeft = rightToLeft;
    }

    /** The code of BCP 47, as in addresses and {@code lang} attributes. */
    public String code() {
        return code;
    }

    /** The language's name in itself. */
    public String ownName() {
        return ownName;
    }

    public boolean rightToLeft() {
        return rightToLeft;
    }

    /** The value of HTML's {@code dir}. */
    public String direction() {
        return rightToLeft ? "rtl" : "ltr";
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Language::code).toList();
    }
}
