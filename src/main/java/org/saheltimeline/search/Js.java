package org.saheltimeline.search;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes the calls that the files of an index are: {@code siteSearch.part("c0",[…])}, with JSON as arguments. */
final class Js {

    private static final String HEX = "0123456789abcdef";

    private final StringBuilder text = new StringBuilder(1 << 14);

    Js raw(String code) {
        text.append(code);
        return this;
    }

    Js number(long number) {
        text.append(number);
        return this;
    }

    Js strings(List<String> items) {
        text.append('[');
        for (int i = 0; i < items.size(); i++) {
            raw(i > 0 ? "," : "").string(items.get(i));
        }
        text.append(']');
        return this;
    }

    Js string(CharSequence value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ' || c == '\u2028' || c == '\u2029') {
                text.append("\\u").append(c > 255 ? "20" : "00");
                text.append(HEX.charAt((c >> 4) & 15)).append(HEX.charAt(c & 15));
            } else {
                text.append(c);
            }
        }
        text.append('"');
        return this;
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
