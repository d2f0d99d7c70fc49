package org.saheltimeline.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saheltimeline.publish.Checksums;

/** Reads a list of checksums, which may come from anywhere. */
final class SumList {

    /** Two hundred thousand files have a list of 20 MB. */
    static final int LARGEST = 64 << 20;

    /** A checksum and a path below the root: no way up, no backslash, no drive. */
    private static final Pattern LINE =
            Pattern.compile("([0-9a-f]{64})  ((?!/)(?!(?:.*/)?\\.\\.?(?:/|$))[^\\\\:\\p{Cntrl}]+)");

    private SumList() {}

    /**
     * Reads the list.
     *
     * @return the checksums by path
     * @throws IOException if a line is none of a list
     */
    static Map<String, String> read(byte[] bytes) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        int number = 0;
        for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
            number++;
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()) {
                throw new IOException(Checksums.NAME + ", line " + number + ": not a checksum and a path");
            }
            sums.put(parts.group(2), parts.group(1));
        }
        return sums;
    }
}
