package org.saheltimeline.dates;

import java.time.LocalTime;
import java.util.List;

/** French, as newspapers and the Imprimerie nationale print it. */
final class FrenchWords extends Words {

    static final FrenchWords INSTANCE = new FrenchWords();

    private static final List<String> MONTHS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");

    private static final List<String> SHORT_MONTHS =
            List.of("janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.", "déc.");

    private static final List<String> SEASONS = List.of("printemps", "été", "automne", "hiver");

    private static final String NO_BREAK_SPACE = "\u00a0";

    private FrenchWords() {}

    @Override
    String month(int month) {
        return MONTHS.get(month - 1);
    }

    @Override
    String shortMonth(int month) {
        return SHORT_MONTHS.get(month - 1);
    }

    @Override
    String season(int number) {
        return SEASONS.get(number - 21);
    }

    @Override
    String dayOfMonth(int day) {
        return day == 1 ? "1er" : Integer.toString(day);
    }

    @Override
    String yearBefore(int year) {
        return year + " av. J.-C.";
    }

    @Override
    String decade(int firstYear) {
        return "années " + firstYear;
    }

    @Override
    String century(int number, boolean inSentence) {
        return roman(number) + (number == 1 ? "er" : "e") + " siècle";
    }

    private static String roman(int number) {
        List<String> tens = List.of("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC", "C");
        List<String> ones = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
        return tens.get(number / 10) + ones.get(number % 10);
    }

    @Override
    String in(Precision unit, String name) {
        return switch (unit) {
            case DAY -> "le " + name;
            case SEASON -> (name.startsWith("printemps") ? "au " : "à l’") + name;
            case DECADE -> "dans les " + name;
            case CENTURY -> "au " + name;
            default -> "en " + name;
        };
    }

    @Override
    String around(Precision unit, String name) {
        return switch (unit) {
            case DAY -> "vers le " + name;
            case SEASON -> "vers " + (name.startsWith("printemps") ? "le " : "l’") + name;
            default -> "vers " + name;
        };
    }

    @Override
    String uncertain(String name) {
        return name + " (date incertaine)";
    }

    @Override
    String qualified(String name, Qualifier qualifier) {
        String estimated = qualifier.approximate() ? name + " environ" : name;
        return qualifier.uncertain() ? uncertain(estimated) : estimated;
    }

    @Override
    String at(String day, LocalTime time, String zone) {
        String minutes = time.getMinute() == 0 ? "" : NO_BREAK_SPACE + EdtfText.two(time.getMinute());
        String place = zone.isEmpty() ? " (heure locale)" : NO_BREAK_SPACE + zone;
        return day + " à " + time.getHour() + NO_BREAK_SPACE + "h" + minutes + place;
    }

    @Override
    String some(Precision unit, Named whole, boolean inSentence) {
        return (unit == Precision.DAY ? "un jour " : "un mois ") + de(whole.name());
    }

    private static String de(String name) {
        return "aoéà".indexOf(name.charAt(0)) >= 0 ? "d’" + name : "de " + name;
    }

    @Override
    String fromTo(Named start, Named end, boolean inSentence) {
        return (start.isDay() ? "du " + start.name() : de(start.name())) + (end.isDay() ? " au " : " à ") + end.name();
    }

    @Override
    String since(Named start) {
        return "depuis " + (start.isDay() ? "le " : "") + start.name();
    }

    @Override
    String until(Named end) {
        return (end.isDay() ? "jusqu’au " : "jusqu’en ") + end.name();
    }

    @Override
    String withEndUnknown(Named start) {
        return "à partir " + (start.isDay() ? "du " + start.name() : de(start.name())) + ", fin inconnue";
    }

    @Override
    String withStartUnknown(Named end) {
        return until(end) + ", début inconnu";
    }

    @Override
    String between(Named first, Named last) {
        return "entre " + listed(first, true, false) + " et " + listed(last, false, false);
    }

    @Override
    String notAfter(Named last) {
        return "au plus tard " + in(last.unit(), last.name());
    }

    @Override
    String notBefore(Named first) {
        return "au plus tôt " + in(first.unit(), first.name());
    }

    @Override
    String every(Precision unit, String period) {
        return switch (unit) {
            case DAY -> "chaque jour " + period;
            case MONTH -> "chaque mois, " + period;
            default -> "chaque année, " + period;
        };
    }

    @Override
    String listed(Named date, boolean first, boolean inSentence) {
        return date.isDay() || (inSentence && first) ? in(date.unit(), date.name()) : date.name();
    }

    @Override
    String or(List<String> dates) {
        return joined(dates, ", ", " ou ");
    }

    @Override
    String and(List<String> dates) {
        return joined(dates, ", ", " et ");
    }

    @Override
    String note(Note note) {
        return switch (note) {
            case TIME -> "heure connue";
            case DAY -> "jour connu";
            case MONTH -> "mois connu, jour inconnu";
            case SEASON -> "saison connue, mois inconnu";
            case YEAR -> "année connue, mois inconnu";
            case DECADE -> "décennie connue, année inconnue";
            case CENTURY -> "siècle connu, année inconnue";
            case MILLENNIUM -> "millénaire connu, siècle inconnu";
            case APPROXIMATE -> "date approximative";
            case UNCERTAIN -> "date incertaine";
            case APPROXIMATE_AND_UNCERTAIN -> "date approximative et incertaine";
            case PERIOD -> "période";
            case PERIOD_INEXACT -> "période aux dates imprécises";
            case PERIOD_WITHOUT_END -> "période en cours";
            case PERIOD_WITHOUT_START -> "période sans début déterminé";
            case PERIOD_END_UNKNOWN -> "période, fin inconnue";
            case PERIOD_START_UNKNOWN -> "période, début inconnu";
            case ONE_OF_SEVERAL -> "date exacte inconnue";
            case SEVERAL -> "plusieurs dates";
        };
    }
}
