package org.saheltimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.dates.DateLabel;
import org.saheltimeline.dates.EdtfDate;
import org.saheltimeline.pages.Period;
import org.saheltimeline.text.Language;

/** Dates as a page shows them: a machine's date where there is one, a mark where the date is not sure. */
final class DateWords {

    private static final Pattern FOR_MACHINES = Pattern.compile("\\d{4}(-(0\\d|1[0-2])(-\\d\\d)?)?");

    private final Language language;
    private final Map<Month, String> names;
    private final Map<Month, String> initials;

    DateWords(Language language) {
        this.language = language;
        this.names = months(TextStyle.FULL_STANDALONE, language);
        this.initials = months(TextStyle.NARROW_STANDALONE, language);
    }

    private static Map<Month, String> months(TextStyle style, Language language) {
        Map<Month, String> months = new EnumMap<>(Month.class);
        for (Month month : Month.values()) {
            months.put(month, month.getDisplayName(style, language.locale()));
        }
        return Collections.unmodifiableMap(months);
    }

    /** In full: "2 October 2023", "around August 2024". */
    TemplateHTMLOutputModel label(EdtfDate date) {
        return element(date, DateLabel.of(date, language));
    }

    @Nullable
    TemplateHTMLOutputModel labelOrNull(@Nullable EdtfDate date) {
        return date == null ? null : label(date);
    }

    /** For a row or a narrow column: "2 Oct. 2023". */
    TemplateHTMLOutputModel brief(EdtfDate date) {
        return element(date, DateLabel.shortOf(date, language));
    }

    @Nullable
    TemplateHTMLOutputModel briefOrNull(@Nullable EdtfDate date) {
        return date == null ? null : brief(date);
    }

    /** As words only, for titles and descriptions. */
    String plain(EdtfDate date) {
        return DateLabel.of(date, language);
    }

    /** What is not sure about the date, as a sentence; null where it is a day that nobody doubts. */
    @Nullable
    String note(EdtfDate date) {
        return date.isExactDay() ? null : DateLabel.precisionNote(date, language);
    }

    /** Whether the date is less than sure: estimated, doubted, or longer than a day without being a known span. */
    static boolean isSoft(EdtfDate date) {
        return date.approximate() || date.uncertain();
    }

    /** A period's name: "2023", "octobre 2023", "2 octobre 2023"; none where it is all of time. */
    Optional<String> period(Period period) {
        if (period instanceof Period.OfYear of) {
            return Optional.of(Integer.toString(of.year()));
        }
        if (period instanceof Period.OfMonth of) {
            return Optional.of(month(of.month()));
        }
        return period instanceof Period.OfDay of ? Optional.of(plain(EdtfDate.of(of.day()))) : Optional.empty();
    }

    /** A day without its year: "1er octobre". */
    String dayOfMonth(LocalDate day) {
        return DateLabel.dayOf(day, language);
    }

    String month(YearMonth month) {
        return month(month.getMonth()) + " " + month.getYear();
    }

    String month(Month month) {
        return names.getOrDefault(month, "");
    }

    String monthInitial(Month month) {
        return initials.getOrDefault(month, "");
    }

    private static TemplateHTMLOutputModel element(EdtfDate date, String label) {
        if (FOR_MACHINES.matcher(date.text()).matches()) {
            return Html.of("<time datetime=\"" + date.text() + "\">" + Html.escape(label) + "</time>");
        }
        return isSoft(date) ? Html.of("<span class=soft>" + Html.escape(label) + "</span>") : Html.text(label);
    }
}
