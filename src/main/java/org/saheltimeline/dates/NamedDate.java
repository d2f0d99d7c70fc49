package org.saheltimeline.dates;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.dates.Parsed.Mistake;
import org.saheltimeline.text.Language;

/** Recognises a date in words, to say how EDTF writes it: {@code 1er août 2024}, {@code vers 2015}. */
final class NamedDate {

    private static final Map<String, Integer> MONTHS_AND_SEASONS = monthsAndSeasons();

    private static final Set<String> AROUND =
            Set.of("vers", "environ", "circa", "ca", "c", "around", "about", "approximately", "approx", "نحو", "حوالي");

    private static final Set<String> SILENT = Set.of("le", "en", "au", "l", "the", "on", "in", "of", "de", "d", "في");

    private static final List<String> DAY_ENDINGS = List.of("er", "st", "nd", "rd", "th");

    private @Nullable String year;
    private @Nullable Integer month;
    private @Nullable String day;
    private boolean around;
    /** The first word that EDTF has no use for. */
    private int index = -1;

    private NamedDate() {}

    /** The mistake to have written these words; none where there is no name of a month or season and no "around". */
    static Optional<Mistake> read(String text) {
        NamedDate date = new NamedDate();
        boolean understood = true;
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            if (end > start) {
                understood &= date.understands(plain(text.substring(start, end)), start);
            }
            start = end + 1;
        }
        return date.mistake(understood);
    }

    private boolean understands(String word, int at) {
        Integer named = MONTHS_AND_SEASONS.get(word);
        if (named != null && month == null) {
            month = named;
            index = index < 0 ? at : index;
            return true;
        }
        if (AROUND.contains(word)) {
            around = true;
            index = index < 0 ? at : index;
            return true;
        }
        if (word.length() == 4 && year == null && isNumber(word)) {
            year = word;
            return true;
        }
        String number = dayNumber(word);
        if (number.length() <= 2 && day == null && isNumber(number)) {
            day = number;
            return true;
        }
        return SILENT.contains(word);
    }

    private Optional<Mistake> mistake(boolean understood) {
        String candidate = understood ? candidate() : "";
        if (Mending.isDate(candidate)) {
            String message = month == null || around
                    ? "EDTF writes \"around\" as ~ behind the date"
                    : "EDTF writes months and seasons as numbers";
            return Optional.of(new Mistake(message, index, "write " + candidate));
        }
        return month == null
                ? Optional.empty()
                : Optional.of(new Mistake("EDTF writes months and seasons as numbers", index, DateReader.EXAMPLE));
    }

    /** What was read, in EDTF; no date where that is too little. */
    private String candidate() {
        if (year == null || (month == null && (day != null || !around))) {
            return "";
        }
        List<String> parts = new ArrayList<>(List.of(year));
        if (month != null) {
            parts.add(EdtfText.two(month));
        }
        if (day != null) {
            parts.add(EdtfText.two(Integer.parseInt(day)));
        }
        return String.join("-", parts) + (around ? "~" : "");
    }

    private static String dayNumber(String word) {
        for (String ending : DAY_ENDINGS) {
            if (word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> Cursor.isDigit((char) c));
    }

    /** The word in small letters, without accents and full stops. */
    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Map<String, Integer> monthsAndSeasons() {
        Map<String, Integer> names = new HashMap<>();
        for (Language language : Language.values()) {
            Words words = Words.of(language);
            for (int month = 1; month <= 12; month++) {
                names.put(plain(words.month(month)), month);
                names.put(plain(words.shortMonth(month)), month);
            }
            for (int season = 21; season <= 24; season++) {
                names.put(plain(words.season(season)), season);
            }
        }
        return Map.copyOf(names);
    }
}
