package org.saheltimeline.render;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.UrlSanitizer;

/** Leaves of a picture, and of a link that may not lead where it says, the words alone. */
final class DeadLinks extends AbstractVisitor {

    private final UrlSanitizer urls;

    private DeadLinks(UrlSanitizer urls) {
        this.urls = urls;
    }

    static void unlink(Node document, UrlSanitizer urls) {
        document.accept(new DeadLinks(urls));
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        if (urls.sanitizeLinkUrl(link.getDestination()).isEmpty()) {
            leaveTheWords(link);
        }
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
        leaveTheWords(image);
    }

    private static void leaveTheWords(Node node) {
        while (node.getFirstChild() != null) {
            node.insertBefore(node.getFirstChild());
        }
        node.unlink();
    }
}
