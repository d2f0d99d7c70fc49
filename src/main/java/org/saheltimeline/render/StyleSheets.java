package org.saheltimeline.render;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saheltimeline.problem.Problems;

/** Puts together the style of each kind of page: the base, the parts that its own sheet imports, its own sheet. */
final class StyleSheets {

    private static final Pattern IMPORT = Pattern.compile("@import \"([a-z-]+\\.css)\";");

    private StyleSheets() {}

    /** The styles by the name of the template that they go with; what is missing is reported. */
    static Map<String, Style> load(Templates templates, Problems problems) {
        String base = templates.read("css/base.css", problems).orElse("");
        Map<String, Style> styles = new HashMap<>();
        for (String name : Kind.names()) {
            String own = templates.read("css/" + name + ".css", problems).orElse("");
            styles.put(name, Style.of(base + withImports(own, templates, problems), Kind.trustedTypes(name)));
        }
        return styles;
    }

    private static String withImports(String sheet, Templates templates, Problems problems) {
        Matcher imports = IMPORT.matcher(sheet);
        return imports.replaceAll(match -> Matcher.quoteReplacement(
                withImports(templates.read("css/" + match.group(1), problems).orElse(""), templates, problems)));
    }
}
