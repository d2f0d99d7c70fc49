package org.saheltimeline.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.saheltimeline.exchange.CsvFile;
import org.saheltimeline.render.MarkdownFuzz;

/** A site in whose every text stands every attack: nothing of theirs comes out, on any page, in any document. */
@TestInstance(Lifecycle.PER_CLASS)
class HostileSiteTest {

    private Map<String, byte[]> harmless = Map.of();
    private Map<String, byte[]> attacked = Map.of();

    @BeforeAll
    void readBoth() throws IOException {
        harmless = HostileSite.read(HostileSite.harmless());
        attacked = HostileSite.read(HostileSite.attacked());
    }

    @Test
    void everyPageHasOurMarkupAndOurAddressesOnly() {
        PageGuard guard = PageGuard.of(pages(harmless).values());
        List<String> faults = new ArrayList<>();
        pages(attacked).forEach((path, page) -> guard.faults(page).forEach(fault -> faults.add(path + ": " + fault)));

        assertThat(pages(attacked)).hasSizeGreaterThan(100);
        assertThat(faults).isEmpty();
    }

    @Test
    void theSiteHasTheSameFilesWhateverStandsInThem() {
        assertThat(attacked.keySet().stream().map(HostileSiteTest::withoutFingerprint))
                .containsExactlyElementsOf(harmless.keySet().stream()
                        .map(HostileSiteTest::withoutFingerprint)
                        .toList());
    }

    @Test
    void feedsAndDataCanBeReadByTheirOwnKindOfReader() {
        attacked.forEach(WellFormed::check);
        assertThat(attacked.keySet()).anyMatch(path -> path.endsWith(".atom")).anyMatch(path -> path.endsWith(".json"));
    }

    @Test
    void noCellOfTheTablesIsAFormula() {
        List<String> formulas = new ArrayList<>();
        attacked.forEach((path, bytes) -> {
            if (path.endsWith(".csv")) {
                String text = new String(bytes, UTF_8).replaceFirst("^\uFEFF", "");
                CsvFile.rows(text)
                        .forEach(row -> row.stream()
                                .filter(cell -> cell.matches("(?s)[=+@＝＋－＠\t\r\n].*|-(?!\\d+(\\.\\d+)?$).*"))
                                .forEach(formulas::add));
            }
        });
        assertThat(formulas).isEmpty();
    }

    @Test
    void eachAttackAloneIsHarmlessMarkdown() {
        for (String attack : Attacks.all()) {
            MarkdownFuzz.fuzzerTestOneInput(attack.getBytes(UTF_8));
            MarkdownFuzz.fuzzerTestOneInput(("> - a " + attack + "\n\n1. " + attack).getBytes(UTF_8));
        }
    }

    @Test
    void whatIsNoAddressOfTheWebIsAMistakeWhereOneIsAskedFor(@TempDir Path temp) throws IOException {
        for (String field : List.of("url", "archive_url", "homepage", "source", "base_url")) {
            for (String address : Attacks.noAddresses()) {
                assertThat(HostileSite.mistakes(temp, field, address))
                        .as(field + ": " + address)
                        .anySatisfy(mistake -> assertThat(mistake.message()).contains("`" + field + "`"));
            }
        }
    }

    @Test
    void charactersThatHideOrTurnTextAreMistakes(@TempDir Path temp) throws IOException {
        for (String bad : List.of("\u202E", "\u2066", "\u2028", "\0", "\u001B", "\u0085", "\uFDD0", "\uFFFE")) {
            assertThat(HostileSite.mistakes(temp, "author", "A" + bad + "B"))
                    .as("U+%04X", (int) bad.charAt(0))
                    .anySatisfy(mistake -> assertThat(mistake.rule()).matches("(bidi-control|control-character)"));
        }
    }

    private static Map<String, String> pages(Map<String, byte[]> site) {
        Map<String, String> pages = new TreeMap<>();
        site.forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                pages.put(path, new String(bytes, UTF_8));
            }
        });
        return pages;
    }

    private static String withoutFingerprint(String path) {
        return path.replaceAll("search/(\\w+)/\\w+/\\w+\\.js", "search/$1").replaceAll("\\.[0-9a-f]{8,}\\.", ".");
    }
}
