package org.saheltimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.StandingPage;
import org.saheltimeline.pages.Page;
import org.saheltimeline.text.Language;

/** A page of its own: its title, what it is about, its text. */
record StandingView(
        Head head,
        TemplateHTMLOutputModel title,
        @Nullable TemplateHTMLOutputModel description,
        @Nullable Body body) implements View {

    static StandingView of(Context context, Page.Standing standing) {
        StandingPage page = standing.page();
        Edition edition = context.edition();
        String title = page.title().in(standing.language()).value();
        Set<Language> languages = page.body().keySet();
        String description = page.description() == null
                ? title
                : page.description().in(standing.language()).value();
        return new StandingView(
                new Head(title, description, List.of(), languages.isEmpty() ? null : languages, null),
                edition.text(page.title()),
                edition.textOrNull(page.description()),
                Body.of(edition.longText(page.body()), context));
    }
}
