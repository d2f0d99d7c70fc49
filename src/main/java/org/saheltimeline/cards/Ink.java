package org.saheltimeline.cards;

/**
 * The colours on paper, which are those of the site's style. Sixteen fit into four bits: an ink that letters are set in
 * has steps from paper to full for their edges, one that only fills rectangles needs none.
 */
enum Ink {
    TEXT(0x1b1a17, 1, 7),
    SOFT(0x5d574b, 8, 6),
    LINE(0xc9c0ad, 14, 1),
    ACCENT(0x86470a, 15, 1);

    static final int PAPER = 0xfbf9f4;

    /** The number of places in the palette; paper has the first. */
    static final int PLACES = 16;

    private final int colour;
    private final int first;
    private final int steps;

    Ink(int colour, int first, int steps) {
        this.colour = colour;
        this.first = first;
        this.steps = steps;
    }

    /** The place in the palette of this ink where it covers such a share of a pixel. */
    byte at(float share) {
        int step = (int) (share * steps + 0.5f);
        return (byte) (step == 0 ? 0 : first + step - 1);
    }

    /** Red, green and blue of each place in the palette. */
    static byte[] palette() {
        byte[] palette = new byte[3 * PLACES];
        put(palette, 0, PAPER, 0, 1);
        for (Ink ink : values()) {
            for (int step = 1; step <= ink.steps; step++) {
                put(palette, ink.first + step - 1, ink.colour, step, ink.steps);
            }
        }
        return palette;
    }

    private static void put(byte[] palette, int place, int colour, int step, int steps) {
        for (int channel = 0; channel < 3; channel++) {
            int shift = 16 - 8 * channel;
            int paper = PAPER >> shift & 0xff;
            int full = colour >> shift & 0xff;
            palette[3 * place + channel] = (byte) (paper + Math.round((float) ((full - paper) * step) / steps));
        }
    }
}
