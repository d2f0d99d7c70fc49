package org.saheltimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.text.Language;
import org.saheltimeline.text.Text;

/**
 * A page's main text.
 *
 * @param html made of its Markdown
 * @param attributes the language it is in, where that is not the page's
 * @param notice a sentence that says so; null where it is the page's
 */
record Body(
        TemplateHTMLOutputModel html,
        TemplateHTMLOutputModel attributes,
        @Nullable String notice) {

    static @Nullable Body of(@Nullable Text text, Context context) {
        Markdown markdown = context.edition().markdown();
        return text == null
                ? null
                : of(text, markdown.html(text.value(), context.edition().language()), context);
    }

    /** A text that stands beneath a heading of its own. */
    static @Nullable Body beneath(@Nullable Text text, Context context) {
        Markdown markdown = context.edition().markdown();
        return text == null
                ? null
                : of(text, markdown.htmlBeneath(text.value(), context.edition().language()), context);
    }

    /** A text of which the HTML has been made. */
    static Body of(Text text, Fragment html, Context context) {
        Language reader = context.edition().language();
        Language language = text.language();
        String attributes = language == null ? "" : Html.languageAttributes(language.code(), reader);
        String notice = language == null || language == reader
                ? null
                : context.messages().get("not-translated." + language.code());
        return new Body(html.at(context.links().root()), Html.of(attributes), notice);
    }
}
