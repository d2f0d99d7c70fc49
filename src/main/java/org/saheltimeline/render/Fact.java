package org.saheltimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import org.jspecify.annotations.Nullable;

/**
 * A line of a fact sheet.
 *
 * @param note a word on how sure or how meant it is
 */
record Fact(
        String label,
        TemplateHTMLOutputModel value,
        @Nullable TemplateHTMLOutputModel note) {

    Fact(String label, TemplateHTMLOutputModel value) {
        this(label, value, null);
    }
}
