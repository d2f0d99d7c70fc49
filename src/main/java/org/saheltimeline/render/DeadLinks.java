package org.saheltimeline.render;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.UrlSanitizer;
import org.jspecify.annotations.Nullable;

/** Leaves of a picture, and of a link that may not lead where it says, the words alone. */
final class DeadLinks extends AbstractVisitor {

    /**
     * How many characters the addresses of a text may have in all. A long one that is defined once can be used
     * thousands of times in a short text; this is CommonMark's own bound for that. {@link TextBounds} says so.
     */
    private static final int MOST = 100_000;

    private final UrlSanitizer urls;
    private int left = MOST;
    private @Nullable Link firstBeyond;

    private DeadLinks(UrlSanitizer urls) {
        this.urls = urls;
    }

    /** Unlinks them; the first link of which it is for the length of all addresses, null where there is none. */
    static @Nullable Link unlink(Node document, UrlSanitizer urls) {
        DeadLinks links = new DeadLinks(urls);
        document.accept(links);
        return links.firstBeyond;
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        left -= length(link.getDestination()) + length(link.getTitle());
        if (left < 0 && firstBeyond == null) {
            firstBeyond = link;
        }
        if (left < 0 || urls.sanitizeLinkUrl(link.getDestination()).isEmpty()) {
            leaveTheWords(link);
        }
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
        leaveTheWords(image);
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    private static void leaveTheWords(Node node) {
        while (node.getFirstChild() != null) {
            node.insertBefore(node.getFirstChild());
        }
        node.unlink();
    }
}
