package org.saheltimeline.verify;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.saheltimeline.publish.Checksums;

/** The checksum of what comes in, however much it is. */
final class Digest {

    private static final int BUFFER = 1 << 16;

    private Digest() {}

    /**
     * Reads to the end.
     *
     * @param most how many bytes are read at most; more are an error
     * @return in lower-case hexadecimal
     */
    static String of(InputStream in, long most) throws IOException {
        MessageDigest digest = Checksums.digest();
        byte[] buffer = new byte[BUFFER];
        long all = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            all += read;
            if (all > most) {
                throw new IOException("is larger than " + (most >> 20) + " MB");
            }
            digest.update(buffer, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
