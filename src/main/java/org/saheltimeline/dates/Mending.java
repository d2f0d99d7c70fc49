package org.saheltimeline.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.saheltimeline.dates.Parsed.Mistake;
import org.saheltimeline.text.Language;

/**
 * Guesses what somebody meant with a text that is not EDTF: {@code 02/03/2014}, {@code 2024-8}, {@code août 2024}. It
 * proposes nothing that is not EDTF itself.
 */
final class Mending {

    /** Longer texts are no dates in another dress. */
    private static final int LONGEST = 60;

    private static final List<String> BETWEEN_ENDS =
            List.of(" - ", "–", "—", "--", " / ", " to ", " until ", " au ", " à ", " إلى ");

    private final String text;

    Mending(String text) {
        this.text = text;
    }

    /** What is wrong, told by what was meant; none where that cannot be guessed. */
    Optional<Mistake> instead() {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return Stream.<Supplier<Optional<Mistake>>>of(
                        this::signs,
                        this::qualifierFirst,
                        this::numbers,
                        this::oneDigit,
                        this::withoutHyphens,
                        this::time,
                        this::shortEnd,
                        this::otherSeparator,
                        () -> NamedDate.read(text))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    static boolean isDate(String candidate) {
        return EdtfParser.strictly(candidate) instanceof Parsed.Found;
    }

    private static Optional<Mistake> propose(String candidate, int index, String message) {
        return isDate(candidate) ? Optional.of(new Mistake(message, index, "write " + candidate)) : Optional.empty();
    }

    /** Spaces, other dashes and digits, small letters, the words of older EDTF. */
    private Optional<Mistake> signs() {
        String clean = Signs.clean(text);
        int index = 0;
        while (index < Math.min(clean.length(), text.length()) && clean.charAt(index) == text.charAt(index)) {
            index++;
        }
        if (index == text.length()) {
            return Optional.empty();
        }
        return propose(clean, index, Signs.complaint(text, index));
    }

    private Optional<Mistake> qualifierFirst() {
        return text.length() > 1 && "~?%".indexOf(text.charAt(0)) >= 0
                ? propose(text.substring(1).trim() + text.charAt(0), 0, "a qualifier stands behind its date")
                : Optional.empty();
    }

    /** {@code 02/03/2014}, {@code 08.2024}, {@code 2024/8/2}, {@code 2012-2014}. */
    private Optional<Mistake> numbers() {
        List<String> parts = List.of(text.split("[-/._ ]", -1));
        if (parts.size() < 2 || parts.size() > 3 || !parts.stream().allMatch(Mending::isShortNumber)) {
            return Optional.empty();
        }
        String first = parts.get(0);
        String last = parts.get(parts.size() - 1);
        if (first.length() == 4 && last.length() == 4) {
            return parts.size() == 2
                    ? propose(first + "/" + last, 4, "a slash stands between the ends of a period")
                    : Optional.empty();
        }
        if (first.length() == 4 && text.charAt(4) != '-') {
            String hyphened = padded(String.join("-", parts));
            return propose(hyphened, 4, "the parts of a date are joined by hyphens");
        }
        return last.length() == 4 ? yearLast(parts) : Optional.empty();
    }

    private static boolean isShortNumber(String part) {
        return (part.length() == 1 || part.length() == 2 || part.length() == 4)
                && part.chars().allMatch(c -> Cursor.isDigit((char) c));
    }

    private static Optional<Mistake> yearLast(List<String> parts) {
        String year = parts.get(parts.size() - 1);
        if (parts.size() == 2) {
            return propose(padded(year + "-" + parts.get(0)), 0, "EDTF writes the year first");
        }
        String dayFirst = padded(year + "-" + parts.get(1) + "-" + parts.get(0));
        String monthFirst = padded(year + "-" + parts.get(0) + "-" + parts.get(1));
        List<String> readings = new ArrayList<>();
        for (String reading : List.of(dayFirst, monthFirst)) {
            EdtfParser.strictly(reading).date().ifPresent(date -> {
                String option = reading + " for " + DateLabel.of(date, Language.EN);
                if (!readings.contains(option)) {
                    readings.add(option);
                }
            });
        }
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mistake("EDTF writes the year first", 0, "write " + String.join(" or ", readings)));
    }

    /** {@code 2023-10-2}, also within intervals and sets. */
    private Optional<Mistake> oneDigit() {
        String padded = padded(text);
        int index = 0;
        while (index < text.length() && padded.charAt(index) == text.charAt(index)) {
            index++;
        }
        return propose(padded, index, "months and days have two digits");
    }

    /** The text with a 0 before every digit that stands alone. */
    private static String padded(String text) {
        StringBuilder padded = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean alone = Cursor.isDigit(text.charAt(i))
                    && (i == 0 || !isDigitOrX(text.charAt(i - 1)))
                    && (i + 1 == text.length() || !isDigitOrX(text.charAt(i + 1)));
            padded.append(alone ? "0" : "").append(text.charAt(i));
        }
        return padded.toString();
    }

    private static boolean isDigitOrX(char c) {
        return Cursor.isDigit(c) || c == 'X';
    }

    /** {@code 20240824} and {@code 202408}. */
    private Optional<Mistake> withoutHyphens() {
        if ((text.length() != 8 && text.length() != 6) || !text.chars().allMatch(c -> Cursor.isDigit((char) c))) {
            return Optional.empty();
        }
        String day = text.length() == 8 ? "-" + text.substring(6) : "";
        return propose(
                text.substring(0, 4) + "-" + text.substring(4, 6) + day,
                4,
                "the parts of a date are joined by hyphens");
    }

    /** {@code 2024-08-24 21:30}: a space for the T, no seconds. */
    private Optional<Mistake> time() {
        int date = "2024-08-24".length();
        int minutes = "2024-08-24T21:30".length();
        if (text.length() < minutes) {
            return Optional.empty();
        }
        String whole = text.substring(0, date) + "T" + Signs.clean(text.substring(date + 1));
        if (text.charAt(date) != 'T') {
            return Stream.of(whole, withSeconds(whole, minutes))
                    .flatMap(candidate -> propose(candidate, date, "a T stands between a day and its time").stream())
                    .findFirst();
        }
        return propose(withSeconds(whole, minutes), minutes, "the seconds are missing");
    }

    private static String withSeconds(String text, int index) {
        return text.length() < index ? text : text.substring(0, index) + ":00" + text.substring(index);
    }

    /** {@code 2024-08-24/26}: an end that says only what differs. */
    private Optional<Mistake> shortEnd() {
        int slash = text.indexOf('/');
        String end = text.substring(slash + 1);
        if (slash < end.length() || end.length() < 2) {
            return Optional.empty();
        }
        String whole = text.substring(0, slash - end.length()) + end;
        return propose(text.substring(0, slash + 1) + whole, slash + 1, "the end of an interval is written in full");
    }

    /** {@code 2024-08-24 - 2024-08-26}. */
    private Optional<Mistake> otherSeparator() {
        for (String separator : BETWEEN_ENDS) {
            int index = text.indexOf(separator);
            if (index > 0) {
                String start = text.substring(0, index).trim();
                String end = text.substring(index + separator.length()).trim();
                return propose(start + "/" + end, index, "a slash stands between the ends of a period");
            }
        }
        return Optional.empty();
    }
}
