package org.saheltimeline.render;

import freemarker.core.TemplateHTMLOutputModel;

/**
 * HTML that many pages show, made once.
 *
 * <p>Where a link in it begins, {@link #ROOT} stands for the way from the page that shows it to the site's root.
 */
record Fragment(String html) {

    /** A character that Unicode keeps out of texts. */
    static final String ROOT = "\uFDD0";

    /** The markup on a page from which this is the way to the root. */
    TemplateHTMLOutputModel at(String toRoot) {
        return Html.of(html.replace(ROOT, toRoot));
    }
}
