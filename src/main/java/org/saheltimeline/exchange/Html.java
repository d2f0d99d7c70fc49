package org.saheltimeline.exchange;

import org.saheltimeline.text.Language;

/** The little HTML that a feed's entry needs. */
final class Html {

    private Html() {}

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A text in another language than what is around it. */
    static String in(Language language, String text) {
        return "<span lang=\"" + language.code() + "\" dir=\"" + language.direction() + "\">" + escape(text)
                + "</span>";
    }
}
