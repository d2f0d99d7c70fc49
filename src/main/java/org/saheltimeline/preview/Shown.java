package org.saheltimeline.preview;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.pages.Page;
import org.saheltimeline.problem.Problem;
import org.saheltimeline.serve.Server;

/**
 * A page as the preview shows it: the bytes that a build writes, and before the end the script of the preview.
 *
 * @param page null for the page that stands for all while the site cannot be made
 * @param status 200, or 404 where there is nothing at the address
 * @param html as a build writes it, in ISO 8859-1 so that a character is a byte
 * @param failures why it is not the page of now but of before; empty where it is
 */
record Shown(@Nullable Page page, int status, String html, List<Problem> failures) {

    private static final String END = "</body>";
    private static final String STYLE = "<style>";
    private static final String STYLE_END = "</style>";
    private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\"";

    Shown {
        failures = List.copyOf(failures);
    }

    static Shown of(@Nullable Page page, int status, byte[] html, List<Problem> failures) {
        return new Shown(page, status, new String(html, StandardCharsets.ISO_8859_1), failures);
    }

    /** Names what the page says; it stays when only its style changes. */
    String contentTag() {
        return Server.hash(bytes(without(without(html, STYLE, STYLE_END), POLICY, ">")));
    }

    /** Names its style. */
    String styleTag() {
        int from = html.indexOf(STYLE);
        int to = html.indexOf(STYLE_END, Math.max(0, from));
        return from < 0 || to < 0 ? "" : Server.hash(bytes(html.substring(from, to)));
    }

    /** The page with the script, which knows by the tags what it came with. */
    byte[] withScript() {
        String script = "<script src=\"/" + PreviewSite.SCRIPT + "\" data-page=\"" + contentTag() + "\" data-style=\""
                + styleTag() + "\" defer></script>\n";
        int end = html.lastIndexOf(END);
        return bytes(end < 0 ? html + script : html.substring(0, end) + script + html.substring(end));
    }

    private static String without(String text, String from, String to) {
        int begin = text.indexOf(from);
        int end = text.indexOf(to, Math.max(0, begin));
        return begin < 0 || end < 0 ? text : text.substring(0, begin) + text.substring(end);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
