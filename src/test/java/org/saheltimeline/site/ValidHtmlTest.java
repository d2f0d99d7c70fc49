package org.saheltimeline.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Every page is valid HTML, as the W3C's checker (Nu) has it. */
class ValidHtmlTest {

    /** What the checker does not know yet, each with the specification that has it. */
    private static final List<Pattern> KNOWN_FALSE = List.of(
            // CSS Box Sizing Level 4
            Pattern.compile("CSS: “contain-intrinsic-size”: .*"),
            // CSS View Transitions Level 2
            Pattern.compile("CSS: Unrecognized at-rule “@view-transition”.*"),
            // CSS Pseudo-Elements Level 4
            Pattern.compile("CSS: Unknown pseudo-element or pseudo-class “::details-content”.*"),
            // SVG 2
            Pattern.compile("CSS: “vector-effect”: Property “vector-effect” doesn't exist\\."),
            Pattern.compile("CSS: “paint-order”: Property “paint-order” doesn't exist\\."),
            // CSS Conditional Rules Level 5
            Pattern.compile("CSS: Unrecognized at-rule “@container”.*"),
            Pattern.compile("CSS: “container-type”: Property “container-type” doesn't exist\\."),
            // HTML: a data block (application/ld+json) is no script to block; BuiltSiteTest looks for real ones
            Pattern.compile("Inline script violates Content Security Policy .*“script-src” directive.*"));

    @Test
    void everyPageIsValid() throws Exception {
        Checker checker = new Checker();
        for (HtmlPage page : BuiltSite.get().pages()) {
            checker.check(page.path(), Files.readString(BuiltSite.get().folder().resolve(page.path())));
        }
        assertThat(checker.mistakes).isEmpty();
    }

    @Test
    void aMonthAndItsDaysAreValid() throws Exception {
        Checker checker = new Checker();
        BuiltSite site = BuiltSite.withDays();
        List<String> pages = site.pages().stream()
                .map(HtmlPage::path)
                .filter(path -> path.contains("timeline/2012/"))
                .toList();
        assertThat(pages).hasSizeGreaterThan(20);
        for (String page : pages) {
            checker.check(page, Files.readString(site.folder().resolve(page)));
        }
        assertThat(checker.mistakes).isEmpty();
    }

    @Test
    void theCheckerFindsWhatIsWrong() throws Exception {
        Checker checker = new Checker();
        checker.check("good.html", "<!DOCTYPE html><html lang=fr><title>x</title><style>p{color:red}</style><p>x");
        assertThat(checker.mistakes).isEmpty();
        checker.check("bad.html", "<!DOCTYPE html><html lang=fr><title>x</title><style>p{colour:red}</style><p><img>");
        assertThat(checker.mistakes.keySet())
                .anyMatch(message -> message.contains("“colour”"))
                .anyMatch(message -> message.contains("[src, srcset]"));
    }

    /** One validator for all pages: its schemas take longer to load than a page to check. */
    private static final class Checker implements ErrorHandler {
        private static final Pattern STYLE = Pattern.compile("(?s)(?<=<style>).*?(?=</style>)");

        /** Each mistake with the first place where it was found. */
        private final Map<String, String> mistakes = new TreeMap<>();

        private final Set<String> checkedStyles = new HashSet<>();
        private final SimpleDocumentValidator validator;
        private String page = "";

        Checker() throws Exception {
            validator = new SimpleDocumentValidator(true, false, false);
            validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", new SystemErrErrorHandler());
            validator.setUpValidatorAndParsers(this, false, false);
        }

        void check(String path, String html) throws IOException, SAXException {
            page = path;
            InputSource source = new InputSource(
                    new ByteArrayInputStream(withNewStylesOnly(html).getBytes(UTF_8)));
            source.setEncoding("UTF-8");
            source.setSystemId("https://example.org/" + path); // 'self' means nothing on a disk
            validator.checkHtmlInputSource(source);
        }

        /** Checking a style, or blanks in its place, takes longer than the rest of a page, and a site has few. */
        private String withNewStylesOnly(String html) {
            return STYLE.matcher(html)
                    .replaceAll(
                            style -> checkedStyles.add(style.group()) ? Matcher.quoteReplacement(style.group()) : "");
        }

        private void found(SAXParseException mistake) {
            String message = String.valueOf(mistake.getMessage());
            if (KNOWN_FALSE.stream().noneMatch(known -> known.matcher(message).matches())) {
                mistakes.putIfAbsent(message, page + ":" + mistake.getLineNumber() + ":" + mistake.getColumnNumber());
            }
        }

        @Override
        public void warning(SAXParseException warning) {
            found(warning);
        }

        @Override
        public void error(SAXParseException error) {
            found(error);
        }

        @Override
        public void fatalError(SAXParseException error) {
            found(error);
        }
    }
}
