package org.saheltimeline.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.dates.EdtfDate;
import org.saheltimeline.dates.Parsed;
import org.saheltimeline.model.BaseUrl;
import org.saheltimeline.model.Word;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problems;

/** Reads texts that have a form of their own: dates, addresses, language codes, words of a list. */
final class Values {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private Values() {}

    /** An EDTF date; what is wrong with it is reported at the very character. */
    static @Nullable EdtfDate date(Field field) {
        return field.value(Values::date).orElse(null);
    }

    private static Optional<EdtfDate> date(YamlScalar scalar, Problems problems) {
        Parsed parsed = EdtfDate.parse(scalar.text());
        if (parsed instanceof Parsed.Mistake mistake) {
            problems.error("date", at(scalar, mistake.index()), mistake.message(), mistake.mend());
        }
        return parsed.date();
    }

    /** An http or https address. */
    static @Nullable String url(Field field) {
        Optional<String> text = field.text();
        if (text.isPresent() && !isWebAddress(text.get())) {
            field.wrong("an address of the web", "write it whole, from https:// on, without spaces");
            return null;
        }
        return text.orElse(null);
    }

    /** Where a site is published; what is wrong with it is reported at the very character. */
    static @Nullable URI baseUrl(Field field) {
        Optional<String> odd = field.value((scalar, problems) -> {
            Optional<BaseUrl.Mistake> mistake = BaseUrl.mistake(scalar.text());
            mistake.ifPresent(found -> problems.error(
                    "base-url", at(scalar, found.index()), "`" + field.name() + "` " + found.message(), found.mend()));
            return mistake.map(BaseUrl.Mistake::message);
        });
        @Nullable String url = odd.isPresent() ? null : url(field);
        return url == null ? null : BaseUrl.of(url);
    }

    /** A character of an unquoted text; of a quoted one, which may have escapes, where it begins. */
    private static Place at(YamlScalar scalar, int index) {
        return new Place(scalar.file(), scalar.line(), scalar.column() + (scalar.quoted() ? 0 : index));
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    /** A language by its BCP 47 code. */
    static @Nullable String language(Field field) {
        return matching(field, LANGUAGE, "a language's code", "write it as in fr, en or pt-BR");
    }

    /** A country by its ISO 3166-1 code. */
    static @Nullable String country(Field field) {
        return matching(field, COUNTRY, "a country's code of two capitals", "write it as in NE or FR");
    }

    /** One of an enum's words. */
    static <E extends Enum<E> & Word> @Nullable E word(Field field, Class<E> words) {
        List<E> all = Arrays.asList(words.getEnumConstants());
        return field.oneOf(all, Word::word).orElse(null);
    }

    /** One of an enum's words, or what is meant where none is written. */
    static <E extends Enum<E> & Word> E word(Field field, E otherwise) {
        E word = word(field, otherwise.getDeclaringClass());
        return word == null ? otherwise : word;
    }

    private static @Nullable String matching(Field field, Pattern form, String what, String mend) {
        Optional<String> text = field.text();
        if (text.isPresent() && !form.matcher(text.get()).matches()) {
            field.wrong(what, mend);
            return null;
        }
        return text.orElse(null);
    }
}
