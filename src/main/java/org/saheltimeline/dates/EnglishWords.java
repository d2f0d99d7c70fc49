package org.saheltimeline.dates;

import java.time.LocalTime;
import java.util.List;

/** English, British in its order of day and month. */
final class EnglishWords extends Words {

    static final EnglishWords INSTANCE = new EnglishWords();

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

    private EnglishWords() {}

    @Override
    String month(int month) {
        return MONTHS.get(month - 1);
    }

    @Override
    String shortMonth(int month) {
        return month(month).substring(0, 3);
    }

    @Override
    String season(int number) {
        return SEASONS.get(number - 21);
    }

    @Override
    String yearBefore(int year) {
        return year + " BC";
    }

    @Override
    String decade(int firstYear) {
        return firstYear + "s";
    }

    @Override
    String century(int number, boolean inSentence) {
        return number + ordinalEnding(number) + " century";
    }

    private static String ordinalEnding(int number) {
        if (number % 100 >= 11 && number % 100 <= 13) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    @Override
    String in(Precision unit, String name) {
        return switch (unit) {
            case DAY -> "on " + name;
            case DECADE, CENTURY -> "in the " + name;
            default -> "in " + name;
        };
    }

    @Override
    String around(Precision unit, String name) {
        return "around " + name;
    }

    @Override
    String uncertain(String name) {
        return name + " (uncertain)";
    }

    @Override
    String qualified(String name, Qualifier qualifier) {
        String estimated = qualifier.approximate() ? "around " + name : name;
        return qualifier.uncertain() ? uncertain(estimated) : estimated;
    }

    @Override
    String at(String day, LocalTime time, String zone) {
        String clock = time.getHour() + ":" + EdtfText.two(time.getMinute());
        String padded = time.getHour() < 10 ? "0" + clock : clock;
        return day + " at " + padded + (zone.isEmpty() ? " local time" : "\u00a0" + zone);
    }

    @Override
    String some(Precision unit, Named whole, boolean inSentence) {
        if (unit == Precision.DAY) {
            return (inSentence ? "on a day in " : "a day in ") + whole.name();
        }
        return (inSentence ? "in a month of " : "a month of ") + whole.name();
    }

    @Override
    String fromTo(Named start, Named end, boolean inSentence) {
        if (inSentence || start.qualifier().and(end.qualifier()) != Qualifier.NONE) {
            return "from " + start.name() + " to " + end.name();
        }
        boolean tight = start.unit() == end.unit() && start.name().indexOf(' ') < 0;
        return start.name() + (tight ? "–" : " – ") + end.name();
    }

    @Override
    String since(Named start) {
        return "since " + start.name();
    }

    @Override
    String until(Named end) {
        return "until " + end.name();
    }

    @Override
    String withEndUnknown(Named start) {
        return "from " + start.name() + ", end unknown";
    }

    @Override
    String withStartUnknown(Named end) {
        return "until " + end.name() + ", start unknown";
    }

    @Override
    String between(Named first, Named last) {
        return "between " + first.name() + " and " + last.name();
    }

    @Override
    String notAfter(Named last) {
        return "by " + last.name();
    }

    @Override
    String notBefore(Named first) {
        return "no earlier than " + first.name();
    }

    @Override
    String every(Precision unit, String period) {
        return switch (unit) {
            case DAY -> "every day " + period;
            case MONTH -> "every month " + period;
            default -> "every year " + period;
        };
    }

    @Override
    String listed(Named date, boolean first, boolean inSentence) {
        return inSentence && first && !date.qualifier().approximate() ? in(date.unit(), date.name()) : date.name();
    }

    @Override
    String or(List<String> dates) {
        return joined(dates, ", ", " or ");
    }

    @Override
    String and(List<String> dates) {
        return joined(dates, ", ", " and ");
    }

    @Override
    String note(Note note) {
        return switch (note) {
            case TIME -> "time known";
            case DAY -> "day known";
            case MONTH -> "month known, day unknown";
            case SEASON -> "season known, month unknown";
            case YEAR -> "year known, month unknown";
            case DECADE -> "decade known, year unknown";
            case CENTURY -> "century known, year unknown";
            case MILLENNIUM -> "millennium known, century unknown";
            case APPROXIMATE -> "approximate date";
            case UNCERTAIN -> "uncertain date";
            case APPROXIMATE_AND_UNCERTAIN -> "approximate and uncertain date";
            case PERIOD -> "period";
            case PERIOD_INEXACT -> "period, dates inexact";
            case PERIOD_WITHOUT_END -> "ongoing period";
            case PERIOD_WITHOUT_START -> "period without a set start";
            case PERIOD_END_UNKNOWN -> "period, end unknown";
            case PERIOD_START_UNKNOWN -> "period, start unknown";
            case ONE_OF_SEVERAL -> "exact date unknown";
            case SEVERAL -> "several dates";
        };
    }
}
