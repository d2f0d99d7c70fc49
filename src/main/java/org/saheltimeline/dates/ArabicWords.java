package org.saheltimeline.dates;

import java.time.LocalTime;
import java.util.List;

/** Arabic, with the month names and the Western digits that news sites print for readers of the Sahel. */
final class ArabicWords extends Words {

    static final ArabicWords INSTANCE = new ArabicWords();

    private static final List<String> MONTHS = List.of(
            "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
            "ديسمبر");

    private static final List<String> SEASONS = List.of("ربيع", "صيف", "خريف", "شتاء");

    private static final List<String> DECADES = List.of(
            "العقد الأول من",
            "العقد الثاني من",
            "عشرينيات",
            "ثلاثينيات",
            "أربعينيات",
            "خمسينيات",
            "ستينيات",
            "سبعينيات",
            "ثمانينيات",
            "تسعينيات");

    /** The centuries by number, as they stand behind a preposition. */
    private static final List<String> CENTURIES = List.of(
            "الأول",
            "الثاني",
            "الثالث",
            "الرابع",
            "الخامس",
            "السادس",
            "السابع",
            "الثامن",
            "التاسع",
            "العاشر",
            "الحادي عشر",
            "الثاني عشر",
            "الثالث عشر",
            "الرابع عشر",
            "الخامس عشر",
            "السادس عشر",
            "السابع عشر",
            "الثامن عشر",
            "التاسع عشر",
            "العشرين",
            "الحادي والعشرين",
            "الثاني والعشرين");

    private ArabicWords() {}

    @Override
    String month(int month) {
        return MONTHS.get(month - 1);
    }

    /** Arabic does not shorten its months. */
    @Override
    String shortMonth(int month) {
        return month(month);
    }

    @Override
    String season(int number) {
        return SEASONS.get(number - 21);
    }

    @Override
    String yearBefore(int year) {
        return year + " قبل الميلاد";
    }

    @Override
    String decade(int firstYear) {
        return DECADES.get(firstYear / 10 % 10) + " " + century(firstYear / 100 + 1, true);
    }

    @Override
    String century(int number, boolean inSentence) {
        if (number > CENTURIES.size()) {
            return "القرن " + number;
        }
        String name = CENTURIES.get(number - 1);
        return "القرن " + (inSentence ? name : nominative(name));
    }

    private static String nominative(String name) {
        return name.endsWith("ين") ? name.substring(0, name.length() - 2) + "ون" : name;
    }

    @Override
    String in(Precision unit, String name) {
        return "في " + of(unit, name);
    }

    @Override
    String around(Precision unit, String name) {
        return "نحو " + of(unit, name);
    }

    /** A date behind a preposition: a year needs the word "year". */
    private static String of(Precision unit, String name) {
        return unit == Precision.YEAR ? "عام " + name : name;
    }

    private static String of(Named date) {
        return of(date.unit(), date.name());
    }

    @Override
    String uncertain(String name) {
        return name + " (تاريخ غير مؤكد)";
    }

    @Override
    String qualified(String name, Qualifier qualifier) {
        String estimated = qualifier.approximate() ? name + " تقريبًا" : name;
        return qualifier.uncertain() ? uncertain(estimated) : estimated;
    }

    @Override
    String at(String day, LocalTime time, String zone) {
        String clock = EdtfText.two(time.getHour()) + ":" + EdtfText.two(time.getMinute());
        String place = switch (zone) {
            case "" -> "بالتوقيت المحلي";
            case "UTC" -> "بتوقيت غرينتش";
            default -> "بتوقيت " + zone;
        };
        return day + " الساعة " + clock + " " + place;
    }

    @Override
    String some(Precision unit, Named whole, boolean inSentence) {
        String some = (unit == Precision.DAY ? "أحد أيام " : "أحد أشهر ") + of(whole);
        return inSentence ? "في " + some : some;
    }

    @Override
    String fromTo(Named start, Named end, boolean inSentence) {
        return start.isYear() && end.isYear()
                ? "من " + start.name() + " إلى " + end.name()
                : "من " + of(start) + " إلى " + of(end);
    }

    @Override
    String since(Named start) {
        return "منذ " + of(start);
    }

    @Override
    String until(Named end) {
        return "حتى " + of(end);
    }

    @Override
    String withEndUnknown(Named start) {
        return "من " + of(start) + "، والنهاية غير معروفة";
    }

    @Override
    String withStartUnknown(Named end) {
        return until(end) + "، والبداية غير معروفة";
    }

    @Override
    String between(Named first, Named last) {
        return first.isYear() && last.isYear()
                ? "بين عامي " + first.name() + " و" + last.name()
                : "بين " + of(first) + " و" + of(last);
    }

    @Override
    String notAfter(Named last) {
        return "في موعد أقصاه " + of(last);
    }

    @Override
    String notBefore(Named first) {
        return "في موعد لا يسبق " + of(first);
    }

    @Override
    String every(Precision unit, String period) {
        return switch (unit) {
            case DAY -> "كل يوم " + period;
            case MONTH -> "كل شهر " + period;
            default -> "كل عام " + period;
        };
    }

    @Override
    String listed(Named date, boolean first, boolean inSentence) {
        return inSentence && first ? in(date.unit(), date.name()) : date.name();
    }

    /** Arabic repeats the word between all of them. */
    @Override
    String or(List<String> dates) {
        return String.join(" أو ", dates);
    }

    @Override
    String and(List<String> dates) {
        return String.join(" و", dates);
    }

    @Override
    String questionMark() {
        return "؟";
    }

    @Override
    String note(Note note) {
        return switch (note) {
            case TIME -> "الساعة معروفة";
            case DAY -> "اليوم معروف";
            case MONTH -> "الشهر معروف واليوم غير معروف";
            case SEASON -> "الفصل معروف والشهر غير معروف";
            case YEAR -> "العام معروف والشهر غير معروف";
            case DECADE -> "العقد معروف والعام غير معروف";
            case CENTURY -> "القرن معروف والعام غير معروف";
            case MILLENNIUM -> "الألفية معروفة والقرن غير معروف";
            case APPROXIMATE -> "تاريخ تقريبي";
            case UNCERTAIN -> "تاريخ غير مؤكد";
            case APPROXIMATE_AND_UNCERTAIN -> "تاريخ تقريبي وغير مؤكد";
            case PERIOD -> "فترة";
            case PERIOD_INEXACT -> "فترة تواريخها غير دقيقة";
            case PERIOD_WITHOUT_END -> "فترة مستمرة";
            case PERIOD_WITHOUT_START -> "فترة بلا بداية محددة";
            case PERIOD_END_UNKNOWN -> "فترة نهايتها غير معروفة";
            case PERIOD_START_UNKNOWN -> "فترة بدايتها غير معروفة";
            case ONE_OF_SEVERAL -> "التاريخ الدقيق غير معروف";
            case SEVERAL -> "تواريخ عدة";
        };
    }
}
