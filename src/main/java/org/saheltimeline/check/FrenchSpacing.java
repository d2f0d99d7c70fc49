package org.saheltimeline.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saheltimeline.model.Article;
import org.saheltimeline.model.Claim;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problems;
import org.saheltimeline.text.Language;
import org.saheltimeline.text.Localized;

/** French sets a no-break space before ; : ! ? and inside « », and a typographic apostrophe. */
final class FrenchSpacing implements Rule {

    private static final Pattern WRONG = Pattern.compile("« |« | [»;!?]| :(?=\\s)|\\p{L}'\\p{L}");

    /** How much of the text is shown on both sides of what is wrong. */
    private static final int AROUND = 12;

    private final Function<String, List<String>> lines;

    /**
     * The rule.
     *
     * @param lines the lines of a file, in which it finds the place of what is wrong
     */
    FrenchSpacing(Function<String, List<String>> lines) {
        this.lines = lines;
    }

    @Override
    public void check(Timeline timeline, Problems problems) {
        for (Event event : timeline.events().values()) {
            look(event.title(), event.place(), problems);
            if (event.summary() != null) {
                look(event.summary(), event.place(), problems);
            }
            for (Claim claim : event.toll().claims()) {
                look(claim.claimant(), claim.place(), problems);
            }
        }
        for (Article article : timeline.articles().values()) {
            Place french = inFrench(article.place());
            look(article.title(), french, problems);
            look(Optional.ofNullable(article.digest().get(Language.FR)), french, problems);
        }
    }

    /** Where an article's French file begins, be it translated there or not. */
    private static Place inFrench(Place place) {
        return new Place(place.file().replaceFirst("\\.[a-z]{2}\\.md$", ".fr.md"), place.line(), place.column());
    }

    private void look(Localized text, Place place, Problems problems) {
        if (!text.languages().isEmpty()) {
            look(text.exactly(Language.FR), place, problems);
        }
    }

    private void look(Optional<String> french, Place place, Problems problems) {
        french.ifPresent(words -> {
            Matcher wrong = WRONG.matcher(words);
            if (wrong.find()) {
                int from = Math.max(0, wrong.start() - AROUND);
                int to = Math.min(words.length(), wrong.end() + AROUND);
                problems.warning(
                        "french-spacing",
                        find(words, wrong, place),
                        "French typography: \"" + words.substring(from, to).replace('\n', ' ') + "\"",
                        "put a no-break space before ; : ! ? and inside « », and write ’ for '");
            }
        });
    }

    /** Where the file has what is wrong, with the words before it on its line; where the text begins if it has not. */
    private Place find(String words, Matcher wrong, Place start) {
        int lineStart = words.lastIndexOf('\n', wrong.start()) + 1;
        String before = words.substring(Math.max(lineStart, wrong.start() - AROUND), wrong.start());
        String sought = before + wrong.group();
        List<String> all = lines.apply(start.file());
        for (int line = start.line(); line <= all.size(); line++) {
            String text = all.get(line - 1);
            int at = text.indexOf(sought);
            if (at >= 0) {
                int column = text.codePointCount(0, at + before.length()) + 1;
                return new Place(start.file(), line, column);
            }
        }
        return start;
    }
}
