package org.saheltimeline.render;

import freemarker.core.TemplateHTMLOutputModel;

/** A link and its text. */
record Anchor(String href, TemplateHTMLOutputModel text) {

    Anchor(String href, String text) {
        this(href, Html.text(text));
    }

    /** The link as an element. */
    String markup() {
        return "<a href=\"" + Html.escape(href) + "\">" + Html.markup(text) + "</a>";
    }
}
