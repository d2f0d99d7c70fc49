package org.saheltimeline.render;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * HTML that many pages show, made and encoded once; in a template a directive: {@code <@row/>}.
 *
 * @param pieces what stands between the links to files of the site, in UTF-8
 * @param toRoot the way from the page to the site's root, with which such a link begins
 */
record Encoded(List<byte[]> pieces, String toRoot) implements TemplateDirectiveModel {

    /** Something without links to files of the site. */
    static Encoded of(String html) {
        return new Encoded(List.of(html.getBytes(StandardCharsets.UTF_8)), "");
    }

    /** Something whose links begin with {@link Fragment#ROOT}. */
    static Encoded of(Fragment fragment) {
        List<byte[]> pieces = new ArrayList<>();
        int from = 0;
        for (int root = fragment.html().indexOf(Fragment.ROOT);
                root >= 0;
                root = fragment.html().indexOf(Fragment.ROOT, from)) {
            pieces.add(fragment.html().substring(from, root).getBytes(StandardCharsets.UTF_8));
            from = root + Fragment.ROOT.length();
        }
        pieces.add(fragment.html().substring(from).getBytes(StandardCharsets.UTF_8));
        return new Encoded(pieces, Fragment.ROOT);
    }

    /** The same on a page from which this is the way to the root. */
    Encoded at(String way) {
        return new Encoded(pieces, way);
    }

    /** Writes it to the page, which is the only thing that templates are filled into. */
    @Override
    @SuppressWarnings("rawtypes") // as the library declares it
    public void execute(
            Environment environment, Map parameters, TemplateModel[] variables, @Nullable TemplateDirectiveBody body)
            throws IOException {
        Utf8 page = (Utf8) environment.getOut();
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                page.write(toRoot);
            }
            page.write(pieces.get(i));
        }
    }
}
