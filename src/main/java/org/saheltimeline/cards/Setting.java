package org.saheltimeline.cards;

/**
 * A way to set a text: letters so large, on at most so many lines.
 *
 * @param size in pixels an em
 */
record Setting(int size, int lines) {}
