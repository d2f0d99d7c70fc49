package org.saheltimeline.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Gathers a page in memory as UTF-8: a writer without locks, to which bytes can be written as well. */
final class Utf8 extends Writer {

    private byte[] bytes;
    private int length;

    Utf8(int expected) {
        bytes = new byte[expected];
    }

    /** Texts of templates, nearly all of which are ASCII. */
    @Override
    public void write(char[] chars, int offset, int count) {
        makeRoom(count);
        int at = length;
        for (int i = offset; i < offset + count; i++) {
            char c = chars[i];
            if (c >= 0x80) {
                write(new String(chars, offset, count));
                return;
            }
            bytes[at++] = (byte) c;
        }
        length = at;
    }

    @Override
    public void write(String string, int offset, int count) {
        write(string.substring(offset, offset + count));
    }

    @Override
    public void write(String string) {
        write(string.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void write(int character) {
        write(String.valueOf((char) character));
    }

    /** Writes what is UTF-8 already. */
    void write(byte[] encoded) {
        makeRoom(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    private void makeRoom(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
