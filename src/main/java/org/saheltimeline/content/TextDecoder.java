package org.saheltimeline.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.Locale;
import java.util.Optional;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problem;
import org.saheltimeline.problem.Problems;

/** Turns a file's bytes into text: strict UTF-8, lines that end in LF, no character that hides or misleads. */
final class TextDecoder {

    /** What stands for a character that is no text; readers downstream may rely on meeting no such character. */
    private static final char REPLACEMENT = '\uFFFD';

    /** A file that is not text at all would otherwise give a problem for every second byte. */
    private static final int MOST_REPORTED = 20;

    private final String file;
    private final Problems problems;

    TextDecoder(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The text, or nothing (and a problem) if the bytes are not UTF-8. */
    Optional<String> decode(byte[] bytes) {
        int start = hasByteOrderMark(bytes) ? 3 : 0;
        String text = new String(bytes, start, bytes.length - start, UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            Optional<Problem> malformed = malformed(bytes, start, text.length());
            if (malformed.isPresent()) {
                problems.add(malformed.get());
                return Optional.empty();
            }
        }
        if (text.indexOf('\r') >= 0) {
            text = text.replace("\r\n", "\n");
        }
        return Optional.of(withoutUnfit(text));
    }

    private static boolean hasByteOrderMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private Optional<Problem> malformed(byte[] bytes, int start, int length) {
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(length);
        if (!UTF_8.newDecoder().decode(in, out, true).isError()) {
            return Optional.empty();
        }
        String before = out.flip().toString();
        int lineStart = before.lastIndexOf('\n') + 1;
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = 1 + before.codePointCount(lineStart, before.length());
        int bad = Byte.toUnsignedInt(bytes[in.position()]);
        boolean utf16 = in.position() == 0 && bad >= 0xFE;
        return Optional.of(Problem.error(
                "not-utf-8",
                new Place(file, line, column),
                String.format(Locale.ROOT, "the byte %02X is not UTF-8", bad),
                "save the file as UTF-8" + (utf16 ? "; it is UTF-16 now" : "; it may be Latin-1 or Windows-1252 now")));
    }

    private String withoutUnfit(String text) {
        int first = firstUnfit(text);
        if (first == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text);
        int reported = 0;
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                lineStart = i + 1;
            } else if (isUnfit(c)) {
                clean.setCharAt(i, REPLACEMENT);
                if (reported++ < MOST_REPORTED) {
                    problems.add(unfit(c, new Place(file, line, 1 + text.codePointCount(lineStart, i))));
                }
            }
        }
        return clean.toString();
    }

    private static int firstUnfit(String text) {
        int i = 0;
        while (i < text.length() && !isUnfit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Whether a character may not stand in a text: controls but tab and LF, bidi controls, no characters. */
    static boolean isUnfit(char c) {
        if (c < 0x7F) {
            return c < ' ' && c != '\n' && c != '\t';
        }
        return c <= 0x9F || (c >= 0x2028 && (isUnfitSeparator(c) || isReserved(c) || c >= REPLACEMENT));
    }

    private static boolean isUnfitSeparator(char c) {
        return c <= 0x202E || isIsolate(c);
    }

    /** A mark of byte order, or what Unicode keeps for programs' own use: ours marks links with one. */
    private static boolean isReserved(char c) {
        return c == 0xFEFF || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    private static boolean isIsolate(char c) {
        return c >= 0x2066 && c <= 0x2069;
    }

    /** The problem that such a character is. */
    static Problem unfit(char c, Place place) {
        String code = String.format(Locale.ROOT, "U+%04X", (int) c);
        if (c == REPLACEMENT) {
            return Problem.error(
                    "lost-character", place, code + " stands where a character was lost", "write the character again");
        }
        if (c == '\r') {
            return Problem.error(
                    "control-character",
                    place,
                    "a carriage return stands without a line feed",
                    "save the file with line ends of the kind LF or CRLF");
        }
        if ((c >= 0x202A && c <= 0x202E) || isIsolate(c)) {
            return Problem.error(
                    "bidi-control",
                    place,
                    code + " turns the direction of writing, so that readers see another text than is there",
                    "delete it; right-to-left text needs none");
        }
        return Problem.error("control-character", place, code + " is an invisible control character", "delete it");
    }
}
