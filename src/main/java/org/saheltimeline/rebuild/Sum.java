package org.saheltimeline.rebuild;

/**
 * A number that stands for values in their order: of 64 bits, so that others do not come to the same by accident. It is
 * no protection against somebody who wants them to.
 */
final class Sum {

    /** An odd number of which the bits are well spread: 2 to the power of 64 over the golden ratio. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long value = SPREAD;

    Sum add(long next) {
        value = (value ^ next) * SPREAD;
        value ^= value >>> 32;
        return this;
    }

    Sum add(String text) {
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i));
        }
        return add(-1L - text.length());
    }

    long value() {
        return value;
    }
}
