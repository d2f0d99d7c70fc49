package org.saheltimeline.exchange;

import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Citation;
import org.saheltimeline.model.SourceKind;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.text.Language;

/** Writes somebody else's text as schema.org's {@code CreativeWork}. */
final class SchemaSource {

    private final Timeline timeline;

    SchemaSource(Timeline timeline) {
        this.timeline = timeline;
    }

    /**
     * Writes the fields of a work.
     *
     * @param kind null where nobody has said
     */
    void write(Json json, Citation citation, @Nullable SourceKind kind, Language language) {
        json.text("@type", type(kind));
        json.text("name", citation.title());
        if (citation.author() != null) {
            json.object("author", () -> {
                json.text("@type", "Person");
                json.text("name", citation.author());
            });
        }
        json.object("publisher", () -> {
            json.text("@type", "Organization");
            json.text(
                    "name",
                    timeline.publishers()
                            .get(citation.publisher())
                            .name()
                            .in(language)
                            .value());
        });
        json.text("datePublished", JsonLd.date(citation.published()));
        json.text("inLanguage", citation.language());
        json.text("url", References.web(citation.url()));
        json.text("archivedAt", References.web(citation.archiveUrl()));
    }

    private static String type(@Nullable SourceKind kind) {
        if (kind == null) {
            return "CreativeWork";
        }
        return switch (kind) {
            case REPORT, INVESTIGATION -> "NewsArticle";
            case ANALYSIS -> "AnalysisNewsArticle";
            case DATASET -> "Dataset";
            case COMMUNIQUE, ENCYCLOPEDIA -> "Article";
        };
    }
}
