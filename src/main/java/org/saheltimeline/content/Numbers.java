package org.saheltimeline.content;

import java.util.Optional;
import java.util.regex.Pattern;

/** The ways to write a number, none of which YAML has a say in ({@code 012}, {@code 0x1F}, {@code 1_000}). */
enum Numbers {
    WHOLE("a whole number", "-?(0|[1-9][0-9]{0,8})"),
    DECIMAL("a number", "-?[0-9]{1,9}(\\.[0-9]{1,15})?");

    private final String what;
    private final Pattern form;

    Numbers(String what, String form) {
        this.what = what;
        this.form = Pattern.compile(form);
    }

    /** The number in a field; nothing (and a problem) if it is none or out of its bounds. */
    Optional<Double> read(Field field, double least, double greatest) {
        Optional<String> text = field.text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!form.matcher(text.get()).matches()) {
            boolean comma = form.matcher(text.get().replace(',', '.')).matches();
            field.wrong(what, comma ? "write a point, not a comma" : "write it in the digits 0 to 9 and nothing else");
            return Optional.empty();
        }
        double number = Double.parseDouble(text.get());
        if (number < least || number > greatest) {
            field.error(
                    "out-of-range",
                    "cannot be " + text.get(),
                    "write " + what + " from " + plain(least) + " to " + plain(greatest));
            return Optional.empty();
        }
        return Optional.of(number);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
