package org.saheltimeline.graphics;

import java.util.Arrays;

/** Cuts areas to a box. */
final class Clip {

    private Clip() {}

    /** The part of a ring within a box, by Sutherland's and Hodgman's method: side after side. */
    static int[] ring(int[] ring, Box box) {
        int[] rest = half(ring, 0, 1, (int) Math.floor(box.left()));
        rest = half(rest, 0, -1, (int) Math.ceil(box.right()));
        rest = half(rest, 1, 1, (int) Math.floor(box.top()));
        return half(rest, 1, -1, (int) Math.ceil(box.bottom()));
    }

    /**
     * The part on one side of a line. {@code axis} is 0 for x, 1 for y; {@code sign} 1 keeps what is above the limit.
     */
    private static int[] half(int[] ring, int axis, int sign, int limit) {
        int[] kept = new int[ring.length * 2];
        int count = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            int depth = sign * (ring[i + axis] - limit);
            int depthNext = sign * (ring[next + axis] - limit);
            if (depth >= 0) {
                kept[count++] = ring[i];
                kept[count++] = ring[i + 1];
            }
            if ((depth >= 0) != (depthNext >= 0)) {
                double part = (double) depth / (depth - depthNext);
                kept[count + axis] = limit;
                int across = 1 - axis;
                kept[count + across] =
                        (int) Math.round(ring[i + across] + part * (ring[next + across] - ring[i + across]));
                count += 2;
            }
        }
        return Arrays.copyOf(kept, count);
    }
}
