package org.saheltimeline.exchange;

import org.saheltimeline.text.Language;

/**
 * A reference in the forms in which people cite it.
 *
 * @param plain a sentence for a footnote
 * @param bibtex an entry for a bibliography
 * @param wiki Wikipedia's template: {@code Lien web} in French, {@code cite web} in English, {@code استشهاد ويب} in
 *     Arabic
 */
public record CiteAs(String plain, String bibtex, String wiki) {

    /** The reference in a reader's language. */
    public static CiteAs of(Reference reference, Language language) {
        return new CiteAs(
                PlainCitation.of(reference, language),
                BibTex.of(reference, language),
                WikiCitation.of(reference, language));
    }
}
