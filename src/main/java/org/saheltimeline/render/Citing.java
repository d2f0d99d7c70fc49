package org.saheltimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.regex.Pattern;
import org.saheltimeline.exchange.CiteAs;
import org.saheltimeline.exchange.Reference;
import org.saheltimeline.text.Language;

/**
 * How to cite a page.
 *
 * @param plain for a footnote
 * @param bibtex for a bibliography
 * @param wiki for an article of Wikipedia
 */
record Citing(TemplateHTMLOutputModel plain, String bibtex, String wiki) {

    /** In an escaped text; what follows an address in a sentence is no part of it. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s،,)]+");

    static Citing of(Reference reference, Language language) {
        CiteAs as = CiteAs.of(reference, language);
        String plain = ADDRESS.matcher(Html.escape(as.plain())).replaceAll("<bdi>$0</bdi>");
        return new Citing(Html.of(plain), as.bibtex(), as.wiki());
    }
}
