package org.saheltimeline.check;

import java.util.Optional;
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
            look(article.title(), article.place(), problems);
            look(Optional.ofNullable(article.digest().get(Language.FR)), article.place(), problems);
        }
    }

    private static void look(Localized text, Place place, Problems problems) {
        if (!text.languages().isEmpty()) {
            look(text.exactly(Language.FR), place, problems);
        }
    }

    private static void look(Optional<String> french, Place place, Problems problems) {
        french.ifPresent(words -> {
            Matcher wrong = WRONG.matcher(words);
            if (wrong.find()) {
                int from = Math.max(0, wrong.start() - 12);
                int to = Math.min(words.length(), wrong.end() + 12);
                problems.warning(
                        "french-spacing",
                        place,
                        "French typography: \"" + words.substring(from, to).replace('\n', ' ') + "\"",
                        "put a no-break space before ; : ! ? and inside « », and write ’ for '");
            }
        });
    }
}
