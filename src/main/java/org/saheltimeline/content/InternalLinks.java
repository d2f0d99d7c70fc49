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

    private InternalLinks() {}

    static List<InternalLink> in(SourceFile body) {
        if (!body.text().contains("](")) {
            return List.of();
        }
        List<InternalLink> links = new ArrayList<>();
        String[] lines = body.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher link = LINK.matcher(lines[i]);
            while (link.find()) {
                Optional<InternalLink.Kind> kind = InternalLink.Kind.of(link.group(1));
                Place place = new Place(body.name(), body.firstLine() + i, link.start(1) + 1);
                Ref target = new Ref(link.group(2), place);
                kind.ifPresent(known -> links.add(new InternalLink(known, target)));
            }
        }
        return links;
    }
}
