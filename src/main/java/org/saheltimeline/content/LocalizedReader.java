package org.saheltimeline.content;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.saheltimeline.problem.Problems;
import org.saheltimeline.text.Language;
import org.saheltimeline.text.Localized;

/** Reads a map from language codes to texts. */
final class LocalizedReader {

    /** The codes that may be keys, for messages. */
    static final String CODES = String.join(", ", Language.codes());

    private LocalizedReader() {}

    /** The texts; nothing where there is none in any known language. A language without a value is left out. */
    static Optional<Localized> read(YamlMap map, Problems problems) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (YamlMap.Entry entry : map.entries()) {
            Optional<Language> language = Language.of(entry.key().text());
            if (language.isPresent()) {
                Field.of(entry, Field.Role.OPTIONAL, problems)
                        .text()
                        .ifPresent(text -> texts.put(language.get(), text));
            } else {
                problems.error(
                        "unknown-language",
                        entry.key().place(),
                        "`" + Field.shortened(entry.key().text()) + "` is no language of the site",
                        "use one of: " + CODES);
            }
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(Localized.of(texts));
    }
}
