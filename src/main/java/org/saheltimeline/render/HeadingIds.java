package org.saheltimeline.render;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/**
 * Gives each heading of a text an id made of its words, so that others can link to it; none that the page has already.
 */
final class HeadingIds implements AttributeProvider {

    /** The ids that templates give on pages whose text is all there is, and on those of articles. */
    static final Set<String> OF_TEXTS = Set.of("main", "source", "events", "cite");

    /** Those that they give where a text is a part of the page. */
    static final Set<String> OF_SHEETS = Set.of(
            "main",
            "claims",
            "sources",
            "related",
            "corrections",
            "record",
            "cite",
            "years",
            "months",
            "story",
            "filter",
            "chips",
            "left",
            "said");

    /** Those that they number: sources, months and years, corrections, what names a drawing. */
    private static final Pattern NUMBERED =
            Pattern.compile("s\\d+|[my]\\d.*|correction-\\d.*|\\d{4}-\\d\\d.*|.+-[tdh]|fn.*");

    private final Set<String> ofThePage;
    private final Set<String> taken = new HashSet<>();

    HeadingIds(Set<String> ofThePage) {
        this.ofThePage = ofThePage;
    }

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading) {
            String id = slug(PlainText.of(node));
            String free = id;
            boolean numbered = NUMBERED.matcher(id).matches();
            for (int i = 2; numbered || ofThePage.contains(free) || !taken.add(free); i++) {
                numbered = false;
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
