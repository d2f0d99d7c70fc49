package org.saheltimeline.render;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Gives each heading of a text an id made of its words, so that others can link to it. */
final class HeadingIds implements AttributeProvider {

    private final Set<String> taken = new HashSet<>();

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading) {
            String id = slug(PlainText.of(node));
            String free = id;
            for (int i = 2; !taken.add(free); i++) {
                free = id + "-" + i;
            }
            attributes.put("id", free);
        }
    }

    /** Letters and digits of any script in lower case, Latin ones without accents, words joined by hyphens. */
    static String slug(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String slug = folded.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        String trimmed = slug.replaceAll("^-|-$", "");
        return trimmed.isEmpty() ? "section" : trimmed;
    }
}
