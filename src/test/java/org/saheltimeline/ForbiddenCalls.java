package org.saheltimeline;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Calls by which a site would come out differently on another machine or another day. */
final class ForbiddenCalls {

    /** Methods that have a form with a locale, a zone or a charset; the form without takes the machine's. */
    private static final Map<String, Set<String>> TAKE_A_DEFAULT = Map.ofEntries(
            entry("java.lang.String", Set.of("format", "toLowerCase", "toUpperCase", "getBytes", "<init>")),
            entry("java.io.PrintWriter", Set.of("printf", "format")),
            entry("java.io.PrintStream", Set.of("printf", "format")),
            entry("java.util.Formatter", Set.of("<init>")),
            entry("java.io.InputStreamReader", Set.of("<init>")),
            entry("java.io.OutputStreamWriter", Set.of("<init>")),
            entry("java.io.FileReader", Set.of("<init>")),
            entry("java.io.FileWriter", Set.of("<init>")),
            entry("java.io.ByteArrayOutputStream", Set.of("toString")),
            entry("java.time.format.DateTimeFormatter", Set.of("ofPattern")),
            entry("java.time.format.DateTimeFormatterBuilder", Set.of("toFormatter")),
            entry("java.text.NumberFormat", Set.of("getInstance", "getIntegerInstance", "getPercentInstance")),
            entry("java.text.Collator", Set.of("getInstance")),
            entry("java.text.MessageFormat", Set.of("<init>")),
            entry("java.text.DecimalFormat", Set.of("<init>")),
            entry("java.text.SimpleDateFormat", Set.of("<init>")),
            entry("java.text.BreakIterator", Set.of("getWordInstance", "getSentenceInstance")),
            entry("java.util.ResourceBundle", Set.of("getBundle")));

    /** Methods that can only take the machine's. */
    private static final Map<String, Set<String>> ARE_DEFAULTS = Map.of(
            "java.lang.String", Set.of("formatted"),
            "java.util.Locale", Set.of("getDefault"),
            "java.util.TimeZone", Set.of("getDefault"),
            "java.time.ZoneId", Set.of("systemDefault"),
            "java.nio.charset.Charset", Set.of("defaultCharset"),
            "java.text.MessageFormat", Set.of("format"),
            "java.time.format.DateTimeFormatter", Set.of("ofLocalizedDate", "ofLocalizedTime", "ofLocalizedDateTime"));

    private static final Map<String, Set<String>> DIFFER = Map.of(
            "java.lang.System", Set.of("currentTimeMillis", "nanoTime"),
            "java.lang.Math", Set.of("random"),
            "java.util.UUID", Set.of("randomUUID"),
            "java.util.Date", Set.of("<init>"),
            "java.util.Random", Set.of("<init>"),
            "java.util.Calendar", Set.of("getInstance"));

    private static final List<String> SETTINGS =
            List.of("java.util.Locale", "java.time.ZoneId", "java.nio.charset.Charset");

    private ForbiddenCalls() {}

    static boolean takesADefault(JavaAccess<?> access) {
        return names(ARE_DEFAULTS, access) || (names(TAKE_A_DEFAULT, access) && hasADefaultToTake(access));
    }

    static boolean differsEachTime(JavaAccess<?> access) {
        boolean now = access.getTargetOwner().getPackageName().equals("java.time")
                && (access.getName().equals("now") || access.getName().startsWith("system"));
        return now || names(DIFFER, access);
    }

    static boolean forgetsTheOrder(JavaAccess<?> access) {
        return access.getName().equals("copyOf")
                && Set.of("java.util.Map", "java.util.Set")
                        .contains(access.getTargetOwner().getFullName());
    }

    private static boolean names(Map<String, Set<String>> calls, JavaAccess<?> access) {
        return calls.getOrDefault(access.getTargetOwner().getFullName(), Set.of())
                .contains(access.getName());
    }

    /** Whether no argument says the setting; a string made of characters has none to say. */
    private static boolean hasADefaultToTake(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget called)) {
            return false;
        }
        List<String> types = called.getRawParameterTypes().stream()
                .map(JavaClass::getFullName)
                .toList();
        boolean ofText = called.getOwner().getFullName().equals("java.lang.String")
                && called.getName().equals("<init>")
                && !types.contains("[B");
        return !ofText && types.stream().noneMatch(SETTINGS::contains);
    }
}
