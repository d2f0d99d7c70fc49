package org.saheltimeline.model;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a site is published, as it can be written: files for hosts have its path in five notations, each with signs of
 * its own, and servers compare it with addresses that they have decoded or not. So its path has only what is the same
 * in all of them: letters, digits, {@code - . _ ~}, and in percent-encoding the space and what is not ASCII.
 */
public final class BaseUrl {

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";
    private static final Pattern WEB = Pattern.compile("https?://([^/?#]*)");
    private static final Pattern ESCAPE = Pattern.compile("%([0-9A-Fa-f]{2})");
    private static final Pattern ODD_FOLDER = Pattern.compile("//|/\\.\\.?(?=/|$)");

    private BaseUrl() {}

    /**
     * Why an address cannot be one.
     *
     * @param index of the first character that is wrong
     */
    public record Mistake(int index, String message, String mend) {}

    /** The address of a site that is published there; ends in a slash. */
    public static URI of(String text) {
        return URI.create(text.endsWith("/") ? text : text + "/");
    }

    /** What is wrong with an address that begins with {@code http://} or {@code https://}; nothing of any other. */
    public static Optional<Mistake> mistake(String text) {
        Matcher web = WEB.matcher(text);
        if (!web.lookingAt()) {
            return Optional.empty();
        }
        int user = web.group(1).lastIndexOf('@');
        if (user >= 0) {
            return mistake(web.start(1), "cannot have a name before its host", "leave out what ends with `@`");
        }
        for (int i = web.end(); i < text.length(); i = next(text, i)) {
            Optional<Mistake> found = at(i, text);
            if (found.isPresent()) {
                return found;
            }
        }
        Matcher odd = ODD_FOLDER.matcher(text).region(web.end(), text.length());
        return odd.find()
                ? mistake(odd.start(), "cannot have `" + odd.group() + "` in its path", "write the path without it")
                : Optional.empty();
    }

    private static Optional<Mistake> at(int i, String text) {
        int c = text.codePointAt(i);
        if (c == '?' || c == '#') {
            String mend = "leave out what begins with `" + Character.toString(c) + "`";
            return mistake(i, "cannot have a query or a fragment", mend);
        }
        if (c == ' ' || c > 0x7f) {
            String sign = Character.toString(c);
            return mistake(i, "cannot have `" + sign + "` in its path", "write it as `" + encoded(sign) + "`");
        }
        if (c != '%') {
            return isPlain(c) ? Optional.empty() : foreign(i, Character.toString(c));
        }
        Matcher escape = ESCAPE.matcher(text).region(i, text.length());
        if (!escape.lookingAt()) {
            return foreign(i, "%");
        }
        int meant = HexFormat.fromHexDigits(escape.group(1));
        return meant == ' ' || meant > 0x7f || (meant != '/' && isPlain(meant))
                ? Optional.empty()
                : foreign(i, escape.group());
    }

    private static int next(String text, int i) {
        return i + (text.charAt(i) == '%' ? 3 : Character.charCount(text.codePointAt(i)));
    }

    private static boolean isPlain(int c) {
        return PLAIN.indexOf(c) >= 0;
    }

    private static Optional<Mistake> foreign(int i, String sign) {
        return mistake(
                i,
                "cannot have `" + sign + "` in its path, which hosts' files would misread",
                "publish at a path of letters, digits, `-`, `.`, `_` and `~`");
    }

    private static Optional<Mistake> mistake(int index, String message, String mend) {
        return Optional.of(new Mistake(index, message, mend));
    }

    private static String encoded(String sign) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : sign.getBytes(StandardCharsets.UTF_8)) {
            encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
        }
        return encoded.toString();
    }
}
