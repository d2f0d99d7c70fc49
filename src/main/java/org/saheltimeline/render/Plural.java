package org.saheltimeline.render;

import java.util.Locale;
import org.saheltimeline.text.Language;

/**
 * The plural categories of whole numbers.
 *
 * @see <a href="https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html">CLDR's rules</a>
 */
enum Plural {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    /** The category's name, with which a message key ends. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Plural of(int n, Language language) {
        if (language == Language.AR) {
            return arabic(n);
        }
        if (language == Language.FR) {
            if (n != 0 && n % 1_000_000 == 0) {
                return MANY;
            }
            return n <= 1 ? ONE : OTHER;
        }
        return n == 1 ? ONE : OTHER;
    }

    private static Plural arabic(int n) {
        if (n <= 2) {
            return values()[n];
        }
        int rest = n % 100;
        if (rest >= 3 && rest <= 10) {
            return FEW;
        }
        return rest >= 11 ? MANY : OTHER;
    }
}
