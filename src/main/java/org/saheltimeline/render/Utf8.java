package org.saheltimeline.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Gathers a page in memory: a writer without locks. */
final class Utf8 extends Writer {

    private final StringBuilder text;

    Utf8(int expected) {
        text = new StringBuilder(expected);
    }

    @Override
    public void write(char[] chars, int offset, int length) {
        text.append(chars, offset, length);
    }

    @Override
    public void write(String string, int offset, int length) {
        text.append(string, offset, offset + length);
    }

    @Override
    public void write(String string) {
        text.append(string);
    }

    @Override
    public void write(int character) {
        text.append((char) character);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
