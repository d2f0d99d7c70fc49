package org.saheltimeline.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The names of all countries, from our own copy of Unicode's list: the JDK's differs from release to release. */
public final class CountryNames {

    private static final String LIST = "countries.tsv";

    private static final Map<String, Map<Language, String>> NAMES = read();

    private CountryNames() {}

    /**
     * A country's name.
     *
     * @param code ISO 3166-1 alpha-2
     */
    public static Optional<String> in(Language language, String code) {
        return Optional.ofNullable(NAMES.get(code)).map(byLanguage -> byLanguage.get(language));
    }

    private static Map<String, Map<Language, String>> read() {
        Map<String, Map<Language, String>> names = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(CountryNames.class.getResourceAsStream(LIST));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\t", -1);
                names.put(cells[0], Map.of(Language.FR, cells[1], Language.EN, cells[2], Language.AR, cells[3]));
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Map.copyOf(names);
    }
}
