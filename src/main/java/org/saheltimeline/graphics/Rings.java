package org.saheltimeline.graphics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** Joins arcs to the rings around an area. */
final class Rings {

    private Rings() {}

    /**
     * The edge of all that is inside.
     *
     * @param inside by the id on a side of an arc
     */
    static Outline around(List<Arc> arcs, Predicate<String> inside) {
        Map<Long, Deque<int[]>> byStart = new LinkedHashMap<>();
        for (Arc arc : arcs) {
            boolean left = inside.test(arc.left());
            boolean right = inside.test(arc.right());
            if (left != right) {
                int[] line = left ? arc.line() : arc.reversed();
                byStart.computeIfAbsent(key(line, 0), key -> new ArrayDeque<>()).add(line);
            }
        }
        List<int[]> rings = new ArrayList<>();
        for (Deque<int[]> starts : byStart.values()) {
            while (!starts.isEmpty()) {
                rings.add(ring(starts.remove(), byStart));
            }
        }
        return Outline.of(rings);
    }

    private static int[] ring(int[] first, Map<Long, Deque<int[]>> byStart) {
        List<int[]> lines = new ArrayList<>(List.of(first));
        int[] last = first;
        while (key(last, last.length - 2) != key(first, 0)) {
            last = Objects.requireNonNull(byStart.get(key(last, last.length - 2)), "a ring that ends")
                    .remove();
            lines.add(last);
        }
        int[] ring = new int[lines.stream().mapToInt(line -> line.length - 2).sum()];
        int at = 0;
        for (int[] line : lines) {
            System.arraycopy(line, 0, ring, at, line.length - 2);
            at += line.length - 2;
        }
        return ring;
    }

    private static long key(int[] line, int at) {
        return ((long) line[at] << 32) ^ (line[at + 1] & 0xffffffffL);
    }
}
