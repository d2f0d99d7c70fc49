package org.saheltimeline.serve;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a request asks for, once it is known to be a path within the site. */
final class Target {

    private Target() {}

    /**
     * The path, decoded once, without the slash at its beginning.
     *
     * @return nothing where it is not the path of a site: another server's address, a way up, an empty part, a
     *     backslash, a control character, an encoded slash, or not UTF-8
     */
    static Optional<String> path(URI target) {
        String raw = target.getRawPath();
        if (target.isAbsolute() || target.getRawAuthority() != null || raw == null || !raw.startsWith("/")) {
            return Optional.empty();
        }
        return decode(raw.substring(1)).filter(Target::isWithin);
    }

    private static Optional<String> decode(String raw) {
        ByteBuffer bytes = ByteBuffer.allocate(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != '%') {
                if (c > 0x7f) {
                    return Optional.empty();
                }
                bytes.put((byte) c);
                continue;
            }
            int high = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 1), 16) : -1;
            int low = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 2), 16) : -1;
            int decoded = high * 16 + low;
            if (high < 0 || low < 0 || decoded == '/' || decoded == '\\') {
                return Optional.empty();
            }
            bytes.put((byte) decoded);
            i += 2;
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }

    private static boolean isWithin(String path) {
        if (path.indexOf('\\') >= 0 || path.chars().anyMatch(Character::isISOControl)) {
            return false;
        }
        String[] parts = path.split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            if (parts[i].equals("..") || parts[i].equals(".") || (parts[i].isEmpty() && !last)) {
                return false;
            }
        }
        return true;
    }
}
