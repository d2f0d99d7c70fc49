package org.saheltimeline.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The style of a kind of page, which stands in each of its pages.
 *
 * @param css without comments and needless spaces
 * @param element the style as it stands in a page
 * @param policy the Content-Security-Policy under which this style applies and nothing from elsewhere is fetched
 */
record Style(String css, Encoded element, String policy) {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern AROUND = Pattern.compile(" ?([{};,>]) ?");
    private static final Pattern COLON = Pattern.compile("([;{][a-z-]+): ");

    /** Makes the style of what the style sheets say, one after the other. */
    static Style of(String source) {
        return of(source, "'none'");
    }

    /**
     * Makes the style of a kind of page whose script makes addresses of scripts.
     *
     * @param trustedTypes the policy through which it does, as the Content-Security-Policy names it
     */
    static Style of(String source, String trustedTypes) {
        String css = minify(source);
        return new Style(
                css,
                Encoded.of("<style>" + css + "</style>"),
                "default-src 'none'; script-src 'self'; style-src 'sha256-" + sha256(css)
                        + "'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; "
                        + "require-trusted-types-for 'script'; trusted-types " + trustedTypes);
    }

    static String minify(String source) {
        String css = COMMENT.matcher(source).replaceAll("");
        css = SPACES.matcher(css).replaceAll(" ").strip();
        css = AROUND.matcher(css).replaceAll("$1");
        Matcher colon = COLON.matcher(css);
        return colon.replaceAll("$1:").replace(";}", "}");
    }

    private static String sha256(String css) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
