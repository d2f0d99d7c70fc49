package org.saheltimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.pages.Page;

/**
 * All ways in of one kind, in groups.
 *
 * @param kind the section's word, by which the looks differ
 */
record DirectoryView(Head head, String kind, String title, String description, List<Group> groups) implements View {

    /**
     * Entries that belong together.
     *
     * @param title null where the page has but one group
     */
    record Group(@Nullable String id, @Nullable String title, List<Entry> entries) {}

    /**
     * A way in.
     *
     * @param note beside the link: an acronym, a kind
     * @param text what it is, or for an article its bibliographic line
     * @param count how many events, in words; null where that says nothing
     * @param within for a country its regions
     */
    record Entry(
            Anchor link,
            @Nullable TemplateHTMLOutputModel note,
            @Nullable TemplateHTMLOutputModel text,
            @Nullable String count,
            List<SubjectSheet.Counted> within) {}

    static DirectoryView of(Context context, Page.Directory page) {
        String section = page.section().word();
        String title = context.messages().get("section." + section);
        String description = context.messages().get("section-description." + section);
        List<Group> groups = switch (page.section()) {
            case COUNTRIES -> Directories.countries(context);
            case ACTORS -> Directories.actors(context);
            case TYPES -> Directories.types(context);
            case TOPICS -> Directories.topics(context);
            case ARTICLES -> Bibliography.articles(context);
            case PUBLISHERS -> Bibliography.publishers(context);
        };
        return new DirectoryView(new Head(title, description, List.of()), section, title, description, groups);
    }
}
