package org.saheltimeline.cards;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes pictures in the sixteen colours of {@link Ink} as PNG, with nothing in them that differs from run to run.
 *
 * <p>A comment in front of the pixels holds a key, by which a later build knows what the picture shows.
 *
 * @see <a href="https://www.w3.org/TR/png-3/">Portable Network Graphics</a>
 */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] HEADER = ByteBuffer.allocate(13)
            .putInt(Card.WIDTH)
            .putInt(Card.HEIGHT)
            .put(new byte[] {4, 3, 0, 0, 0})
            .array();
    private static final String COMMENT = "Comment\0card ";

    /** Level 6, which is usual, takes more than twice as long for a fifth less. */
    private static final int LEVEL = 3;

    private Png() {}

    /** A picture of a card's size. */
    static byte[] of(byte[] pixels, String key) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(32 << 10);
        out.writeBytes(start(key));
        chunk(out, "PLTE", Ink.palette());
        chunk(out, "IDAT", deflated(rows(pixels)));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /** Whether a file is a picture with this key. */
    static boolean hasKey(byte[] file, String key) {
        byte[] start = start(key);
        return file.length > start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }

    private static byte[] start(String key) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        chunk(out, "IHDR", HEADER);
        chunk(out, "tEXt", (COMMENT + key).getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    /** Two pixels a byte; before each row its filter, which is none. */
    private static byte[] rows(byte[] pixels) {
        int stride = 1 + Card.WIDTH / 2;
        byte[] rows = new byte[Card.HEIGHT * stride];
        int pixel = 0;
        for (int row = 0; row < rows.length; row += stride) {
            for (int i = row + 1; i < row + stride; i++) {
                rows[i] = (byte) (pixels[pixel] << 4 | pixels[pixel + 1]);
                pixel += 2;
            }
        }
        return rows;
    }

    private static byte[] deflated(byte[] data) {
        Deflater deflater = new Deflater(LEVEL);
        try {
            deflater.setInput(data);
            deflater.finish();
            byte[] room = new byte[data.length + 1024];
            return Arrays.copyOf(room, deflater.deflate(room));
        } finally {
            deflater.end();
        }
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        byte[] body = ByteBuffer.allocate(4 + data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        CRC32 crc = new CRC32();
        crc.update(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
