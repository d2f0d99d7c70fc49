package org.saheltimeline.render;

import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/**
 * Says in the page's language what the arrow beneath a note does, which CommonMark says in English. A text may be in
 * another language than its page, so the arrow says in which it is.
 */
record NoteLinks(Messages messages) implements AttributeProvider {

    private static final String NUMBER = "data-footnote-backref-idx";

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        String number = attributes.get(NUMBER);
        if (number != null) {
            attributes.put("lang", messages.language().code());
            attributes.put("aria-label", messages.get("note.back", number));
        }
    }
}
