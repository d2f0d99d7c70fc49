package org.saheltimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.pages.Page;
import org.saheltimeline.statement.FolderDigest;
import org.saheltimeline.statement.Statement;

/**
 * What the site was made from, and how to check it and make it again.
 *
 * @param made program, commit, digests
 * @param holds how much there is
 * @param verify the commands that check a published site; null where this one has no checksums
 * @param digest the command that gives a folder's digest; null where none was made
 * @param again the commands that make the same bytes
 */
record BuildView(
        Head head,
        List<Fact> made,
        List<Fact> holds,
        @Nullable String verify,
        @Nullable String digest,
        String again) implements View {

    static BuildView of(Context context, Page.OfBuild page) {
        Messages messages = context.messages();
        Statement statement = context.edition().statement();
        boolean hasDigests = statement.content() != null;
        return new BuildView(
                new Head(messages.get("build.title"), messages.get("build.description"), List.of()),
                made(statement, messages),
                holds(context),
                hasDigests ? verify(context.timeline()) : null,
                hasDigests ? "cd content && " + FolderDigest.COMMAND : null,
                Stream.concat(
                                Stream.ofNullable(statement.revision()).map(revision -> "git checkout " + revision),
                                Stream.of(build(statement)))
                        .collect(Collectors.joining("\n")));
    }

    private static String verify(Timeline timeline) {
        return "./timeline verify " + timeline.site().baseUrl();
    }

    private static String build(Statement statement) {
        return Stream.concat(Stream.of("./timeline build"), statement.options().stream())
                .collect(Collectors.joining(" "));
    }

    private static List<Fact> made(Statement statement, Messages messages) {
        List<Fact> facts = new ArrayList<>();
        String version = statement.version();
        facts.add(new Fact(
                messages.get("build.program"),
                Html.text(version == null ? messages.get("build.unpackaged") : "timeline " + version)));
        facts.add(
                statement.revision() == null
                        ? new Fact(
                                messages.get("build.revision"),
                                Html.text(messages.get("build.no-revision")),
                                Html.text(messages.get("build.no-revision-note")))
                        : new Fact(
                                messages.get("build.revision"),
                                code(statement.revision()),
                                Html.text(messages.get("build.revision-note"))));
        addDigest(facts, "build.content-digest", statement.content(), messages);
        addDigest(facts, "build.templates-digest", statement.templates(), messages);
        return facts;
    }

    private static void addDigest(List<Fact> facts, String key, @Nullable String digest, Messages messages) {
        facts.add(new Fact(
                messages.get(key), digest == null ? Html.text(messages.get("build.no-digest")) : code(digest)));
    }

    private static List<Fact> holds(Context context) {
        Timeline timeline = context.timeline();
        int sources = timeline.events().values().stream()
                .mapToInt(event -> event.sources().size())
                .sum();
        return Stream.of(
                        number("section.events", timeline.events().size(), context),
                        number("section.articles", timeline.articles().size(), context),
                        number("build.sources", sources, context),
                        number("build.pages", context.edition().backlinks().pages(), context))
                .toList();
    }

    private static Fact number(String key, int number, Context context) {
        return new Fact(
                context.messages().get(key), Html.text(context.messages().number(number)));
    }

    private static TemplateHTMLOutputModel code(String text) {
        return Html.of("<code dir=ltr>" + Html.escape(text) + "</code>");
    }
}
