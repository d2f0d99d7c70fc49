package org.saheltimeline.exchange;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects bytes of which nobody knows yet how many there will be.
 *
 * <p>Unlike {@link java.io.ByteArrayOutputStream} it never copies what it has in order to grow: for a file of 25 MB
 * that takes half of the memory.
 */
final class Chunks extends OutputStream {

    private static final int FIRST = 1 << 13;
    private static final int LARGEST = 1 << 20;

    private final List<byte[]> full = new ArrayList<>();
    private byte[] current = new byte[FIRST];
    private int used;
    private int before;

    @Override
    public void write(int b) {
        if (used == current.length) {
            next();
        }
        current[used++] = (byte) b;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        int done = 0;
        while (done < length) {
            if (used == current.length) {
                next();
            }
            int part = Math.min(length - done, current.length - used);
            System.arraycopy(bytes, from + done, current, used, part);
            used += part;
            done += part;
        }
    }

    private void next() {
        full.add(current);
        before += used;
        current = new byte[Math.min(current.length * 2, LARGEST)];
        used = 0;
    }

    byte[] toByteArray() {
        byte[] all = new byte[before + used];
        int at = 0;
        for (byte[] chunk : full) {
            System.arraycopy(chunk, 0, all, at, chunk.length);
            at += chunk.length;
        }
        System.arraycopy(current, 0, all, at, used);
        return all;
    }
}
