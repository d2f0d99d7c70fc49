package org.saheltimeline.content;

/**
 * A text.
 *
 * @param text without its quotes and escapes
 * @param quoted whether it stood in quotes or after {@code |} or {@code >}, so that even {@code ""} is something
 */
record YamlScalar(String file, int line, int column, String text, boolean quoted) implements YamlNode {

    /** Whether there is no value, or {@code ~} or {@code null}, outside quotes. */
    @Override
    public boolean isEmpty() {
        return !quoted
                && (text.isEmpty()
                        || text.equals("~")
                        || text.equals("null")
                        || text.equals("Null")
                        || text.equals("NULL"));
    }

    @Override
    public String kind() {
        return isEmpty() ? "nothing" : "text";
    }
}
