package org.saheltimeline.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saheltimeline.model.InternalLink;
import org.saheltimeline.model.Ref;
import org.saheltimeline.problem.Place;

/**
 * Finds the links of a text that lead within the site, {@code [words](event:2023-10-02-tabatol-attack)}: a Markdown
 * file, or the YAML file that its Markdown stands in.
 */
final class InternalLinks {

    private static final Pattern LINK = Pattern.compile("\\]\\(([a-z]+):([^)\\s/][^)\\s]*)\\)");

    /** With which all links begin; regular expressions are slow to look for it. */
    private static final String START = "](";

    private InternalLinks() {}

    static List<InternalLink> in(SourceFile body) {
        String text = body.text();
        List<InternalLink> links = new ArrayList<>();
        int line = body.firstLine();
        int lineStart = 0;
        int next = 0;
        for (int at = text.indexOf(START); at >= 0; at = text.indexOf(START, next)) {
            Matcher link = LINK.matcher(text).region(at, text.length());
            boolean found = link.lookingAt();
            next = found ? link.end() : at + START.length();
            Optional<InternalLink.Kind> kind = found ? InternalLink.Kind.of(link.group(1)) : Optional.empty();
            if (kind.isPresent()) {
                int end = text.indexOf('\n', lineStart);
                while (end >= 0 && end < at) {
                    line++;
                    lineStart = end + 1;
                    end = text.indexOf('\n', lineStart);
                }
                Place place = new Place(body.name(), line, link.start(1) - lineStart + 1);
                links.add(new InternalLink(kind.get(), new Ref(link.group(2), place)));
            }
        }
        return links;
    }
}
