package org.saheltimeline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saheltimeline.sample.EventSketch.event;
import static org.saheltimeline.sample.TimelineSketch.timeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saheltimeline.dates.EdtfDate;
import org.saheltimeline.model.Article;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.sample.DocsExample;
import org.saheltimeline.sample.Sketches;
import org.saheltimeline.text.Language;

class CiteAsTest {

    private static final String TITLE = "Douze morts à Kandadji";
    private static final String ARABIC = "مقتل ٢٩ جنديًا";

    @TempDir
    private Path folder;

    @Test
    void anEventIsCitedWithItsDatesFromTheContent() {
        Timeline timeline = timeline(event("a").added("2023-10-04").corrected("2023-11-05"));
        Reference reference =
                new References(timeline).event(timeline.events().find("a").orElseThrow(), Language.FR);

        assertThat(CiteAs.of(reference, Language.FR).plain())
                .isEqualTo("The editors, «\u00a0Titre de a\u00a0», Chronologie, publié le 4 octobre 2023,"
                        + " mis à jour le 5 novembre 2023, https://example.org/base/fr/events/a/");
        assertThat(CiteAs.of(reference, Language.EN).bibtex()).isEqualTo("""
                        @misc{a,
                          author = {{The editors}},
                          title = {{Titre de a}},
                          howpublished = {Chronologie},
                          year = {2023},
                          month = oct,
                          day = {4},
                          note = {Updated on 5 November 2023},
                          url = {https://example.org/base/fr/events/a/},
                          langid = {french}
                        }""");
        assertThat(CiteAs.of(reference, Language.FR).wiki())
                .isEqualTo("{{Lien web |langue=fr |auteur=The editors |titre=Titre de a"
                        + " |url=https://example.org/base/fr/events/a/ |site=Chronologie |date=4 octobre 2023}}");
        assertThat(CiteAs.of(reference, Language.EN).wiki())
                .isEqualTo("{{cite web |author=The editors |title=Titre de a"
                        + " |url=https://example.org/base/fr/events/a/ |website=Chronologie |date=4 October 2023"
                        + " |language=fr}}");
        assertThat(CiteAs.of(reference, Language.AR).wiki())
                .startsWith("{{استشهاد ويب |author=The editors |title=Titre de a |url=https://");
    }

    @Test
    void aDigestIsCitedWithTheReportThatItIsADigestOf() throws IOException {
        Timeline timeline = DocsExample.timeline(folder);
        Article article = timeline.articles().find("2023-10-03-digest").orElseThrow();
        Reference digest = new References(timeline).digest(article, Language.EN);

        assertThat(CiteAs.of(digest, Language.EN).plain())
                .isEqualTo("La rédaction, “What the communiqué says”, Sahel Timeline,"
                        + " https://example.org/en/articles/2023-10-03-digest/ (digest of: A. B.,"
                        + " “Niger, 29 soldats tués”, RFI, published on 3 October 2023, https://example.org/article,"
                        + " archived at https://example.org/archive/1)");
    }

    @Test
    void aSourceIsCitedForWikipediaWithItsArchivedCopy() throws IOException {
        Timeline timeline = DocsExample.timeline(folder);
        Article article = timeline.articles().find("2023-10-03-digest").orElseThrow();
        Reference source = new References(timeline).source(article.id(), article.citation(), Language.EN);

        assertThat(CiteAs.of(source, Language.EN).wiki())
                .isEqualTo("{{cite web |author=A. B. |title=Niger, 29 soldats tués"
                        + " |url=https://example.org/article |website=RFI |date=3 October 2023 |language=fr"
                        + " |archive-url=https://example.org/archive/1 |archive-date=4 October 2023"
                        + " |access-date=23 November 2026}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{a; \\textbraceleft{}a",
                "a} b; a\\textbraceright{} b",
                "50 % & 3 $ #1 a_b; 50 \\% \\& 3 \\$ \\#1 a\\_b",
                "C:\\x; C:\\textbackslash{}x",
                "a|b~c^d; a\\textbar{}b\\textasciitilde{}c\\textasciicircum{}d",
                "dit \"non\" à l’été; dit \"non\" à l’été",
                ARABIC + "; " + ARABIC
            })
    void bibTexReadsEveryTextAsText(String text, String expected) {
        assertThat(BibTex.escape(text)).isEqualTo(expected);
    }

    @Test
    void theBracesOfABibTexEntryAreEvenWhateverTheTitle() {
        String entry = CiteAs.of(titled("}{{ \\{ \n x", "https://example.org/{a}"), Language.FR)
                .bibtex();

        assertThat(entry.chars().filter(c -> c == '{').count())
                .isEqualTo(entry.chars().filter(c -> c == '}').count());
        assertThat(entry).contains("url = {https://example.org/%7Ba%7D}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "a|b→ a{{!}}b",
                "{{x}}→ &#123;&#123;x&#125;&#125;",
                "[[x]]→ &#91;&#91;x&#93;&#93;",
                "<ref>→ &#60;ref&#62;",
                "~~~~→ &#126;&#126;&#126;&#126;",
                "AT&T &lt;→ AT&amp;T &amp;lt;",
                "dit \"non\" à l’été = oui→ dit \"non\" à l’été = oui",
                ARABIC + "→ " + ARABIC
            })
    void aWikiTemplateReadsEveryTextAsText(String text, String expected) {
        assertThat(WikiCitation.escape(text)).isEqualTo(expected);
    }

    @Test
    void anAddressDoesNotEndAWikiTemplate() {
        assertThat(CiteAs.of(titled(TITLE, "https://example.org/a|b}}[c]"), Language.EN)
                        .wiki())
                .contains("|url=https://example.org/a%7Cb%7D%7D%5Bc%5D ");
    }

    @Test
    void anArabicReaderGetsAnArabicSentenceAroundTheAddress() {
        assertThat(CiteAs.of(titled(ARABIC, "https://example.org/a"), Language.AR)
                        .plain())
                .startsWith("«" + ARABIC + "»، Site، نُشر ")
                .endsWith("، https://example.org/a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2023-10; October 2023",
                "2023-09-28/2023-09-29; September 2023",
                "2023~; 2023",
                "[2022-12-31,2023-01-01]; ''"
            })
    void aDateThatATemplateCannotReadIsAsCoarseAsItHasToBe(String edtf, String expected) {
        String wiki = CiteAs.of(reference(TITLE, "https://example.org/a", Sketches.date(edtf)), Language.EN)
                .wiki();

        assertThat(wiki).contains(expected.isEmpty() ? "Site |language" : "|date=" + expected + " |");
    }

    private static Reference titled(String title, String url) {
        return reference(title, url, Sketches.date("2023-10-02"));
    }

    private static Reference reference(String title, String url, @Nullable EdtfDate published) {
        return new Reference("key", List.of(), title, "fr", "Site", published, null, url, null, null, null, null);
    }
}
