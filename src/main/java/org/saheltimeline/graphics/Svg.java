package org.saheltimeline.graphics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A text of SVG that grows. What comes from the content goes in through {@link #text} and attributes, escaped. */
final class Svg {

    private final StringBuilder out = new StringBuilder(4096);

    /** Markup as it is. */
    Svg raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Opens an element: its name, then names and values of attributes in turn. */
    Svg open(String name, Object... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1].toString());
            out.append('"');
        }
        out.append('>');
        return this;
    }

    Svg close(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    /** An element without content. */
    Svg empty(String name, Object... attributes) {
        open(name, attributes);
        out.setCharAt(out.length() - 1, '/');
        out.append('>');
        return this;
    }

    /** An element with nothing but text in it. */
    Svg element(String name, String content, Object... attributes) {
        return open(name, attributes).text(content).close(name);
    }

    Svg text(String content) {
        escape(content);
        return this;
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (c >= ' ' || c == '\n' || c == '\t') {
                        out.append(c);
                    }
                }
            }
        }
    }

    /** At most five decimals, none that is not needed; the same in every locale. */
    static String decimal(double value) {
        String plain = BigDecimal.valueOf(value)
                .setScale(5, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        if (plain.startsWith("0.")) {
            return plain.substring(1);
        }
        return plain.startsWith("-0.") ? "-" + plain.substring(2) : plain;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
