package org.saheltimeline.graphics;

import java.util.List;

/** The text of SVG paths: absolute starts, relative steps, no character too many. */
final class PathText {

    private final StringBuilder text = new StringBuilder();

    static String of(Outline outline) {
        PathText path = new PathText();
        outline.rings().forEach(path::ring);
        return path.toString();
    }

    /** The parts of lines that are within a box or cross it. */
    static String of(List<int[]> lines, Box box) {
        PathText path = new PathText();
        for (int[] line : lines) {
            boolean drawing = false;
            for (int i = 0; i + 3 < line.length; i += 2) {
                boolean seen = Math.min(line[i], line[i + 2]) <= box.right()
                        && Math.max(line[i], line[i + 2]) >= box.left()
                        && Math.min(line[i + 1], line[i + 3]) <= box.bottom()
                        && Math.max(line[i + 1], line[i + 3]) >= box.top();
                if (seen && !drawing) {
                    path.move(line[i], line[i + 1]);
                }
                if (seen) {
                    path.step(line[i + 2] - line[i], line[i + 3] - line[i + 1]);
                }
                drawing = seen;
            }
        }
        return path.toString();
    }

    private void ring(int[] ring) {
        move(ring[0], ring[1]);
        for (int i = 2; i < ring.length; i += 2) {
            step(ring[i] - ring[i - 2], ring[i + 1] - ring[i - 1]);
        }
        text.append('z');
    }

    private void move(int x, int y) {
        text.append('M').append(x);
        number(y);
        text.append('l');
    }

    private void step(int dx, int dy) {
        if (text.charAt(text.length() - 1) == 'l') {
            text.append(dx);
        } else {
            number(dx);
        }
        number(dy);
    }

    private void number(int value) {
        if (value >= 0) {
            text.append(' ');
        }
        text.append(value);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
