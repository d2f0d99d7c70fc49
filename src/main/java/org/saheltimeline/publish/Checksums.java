package org.saheltimeline.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** The SHA-256 of every file of a site, in the form that {@code sha256sum -c} reads. */
public final class Checksums {

    /** The file's name, at the site's root. */
    public static final String NAME = "SHA256SUMS";

    private final Map<String, String> sums = new ConcurrentSkipListMap<>();

    /** Notes a file; may be called from several threads at once. */
    void add(String path, byte[] bytes) {
        sums.put(path, HexFormat.of().formatHex(digest().digest(bytes)));
    }

    /** Notes a file by its sum in hexadecimal digits. */
    void add(String path, String sum) {
        sums.put(path, sum);
    }

    /** A line a file, by path. */
    byte[] bytes() {
        StringBuilder text = new StringBuilder();
        sums.forEach((path, sum) -> text.append(sum).append("  ").append(path).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The algorithm, which every Java has. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
