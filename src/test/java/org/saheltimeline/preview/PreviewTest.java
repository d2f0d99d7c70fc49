package org.saheltimeline.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What writers save, and what they then see. */
@Timeout(120)
@SuppressWarnings("NullAway.Init") // set up before each test
class PreviewTest {

    private static final String STATE = "-/state?/" + Workshop.PAGE;

    @TempDir
    private Path temp = Path.of("");

    private Workshop workshop;
    private String event;

    @BeforeEach
    void open() throws IOException {
        workshop = Workshop.open(temp, true);
        event = workshop.read(Workshop.EVENT);
    }

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void aSavedEventIsSeenOnItsPageAndInTheLists() throws Exception {
        workshop.save(Workshop.EVENT, event.replace("Attaque", "Assaut"));

        assertThat(workshop.see(Workshop.PAGE, page -> page.contains("Assaut"))).contains("<h1>Assaut");
        assertThat(workshop.get("fr/timeline/2023/").body()).contains("Assaut");
        assertThat(workshop.get("data/events.json").body()).contains("Assaut");
    }

    @Test
    void aSavedSettingRegistryMessageAndTemplateAreSeen() throws Exception {
        workshop.save("site.yaml", workshop.read("site.yaml").replace("Chronologie", "Annales"));
        assertThat(workshop.see(Workshop.PAGE, page -> page.contains("Annales")))
                .contains("Annales");

        workshop.save("publishers.yaml", workshop.read("publishers.yaml").replace("name: RFI", "name: Radio"));
        assertThat(workshop.see("fr/publishers/rfi/", page -> page.contains("Radio")))
                .contains("<h1>Radio");

        workshop.changeTemplate("messages/fr.properties", "event.claims = ", "event.claims = X");
        assertThat(workshop.see(Workshop.PAGE, page -> page.contains("id=\"claims\">X")))
                .contains("id=\"claims\">X");

        workshop.changeTemplate("event.ftlh", "<h1>", "<h1 class=\"new\">");
        assertThat(workshop.see(Workshop.PAGE, page -> page.contains("<h1 class=\"new\">")))
                .contains("<h1 class=\"new\">");
    }

    @Test
    void aMistakeIsSaidWithItsPlaceAndMendAndTheLastVersionStays() throws Exception {
        workshop.save(Workshop.EVENT, event.replace("country: NE", "contry: NE"));

        String state = workshop.see(STATE, json -> json.contains("\"outdated\":true"));
        assertThat(state)
                .contains(Workshop.EVENT + ":", "`contry` is no key here", "write `country`", "contry: NE", "^");
        assertThat(workshop.get(Workshop.PAGE).body()).contains("<h1>Attaque");
        assertThat(workshop.heard()).contains("`contry` is no key here");

        workshop.save(Workshop.EVENT, event);
        assertThat(workshop.see(STATE, json -> json.contains("\"outdated\":false")))
                .contains("\"errors\":0");
        assertThat(workshop.heard()).contains("problems []");
    }

    @Test
    void aTemplateThatCannotBeReadIsSaidAndTheLastVersionStays() throws Exception {
        workshop.changeTemplate("event.ftlh", "<h1>", "<#if><h1>");
        String state = workshop.see(STATE, json -> json.contains("\"outdated\":true"));

        assertThat(state).contains("event.ftlh:", "mend the template");
        assertThat(workshop.get(Workshop.PAGE).body()).contains("<h1>Attaque");

        workshop.changeTemplate("event.ftlh", "<#if><h1>", "<h1>");
        assertThat(workshop.see(STATE, json -> json.contains("\"outdated\":false")))
                .contains("\"outdated\":false");
    }

    @Test
    void aTemplateThatFailsOnAPageIsSaidThereAndTheLastPageStays() throws Exception {
        assertThat(workshop.get(Workshop.PAGE).body()).contains("<h1>Attaque");
        workshop.changeTemplate("event.ftlh", "<h1>${view.title}", "<h1>${view.titel}");
        String state = workshop.see(STATE, json -> json.contains("\"outdated\":true"));

        assertThat(state).contains("event.ftlh:", "titel");
        assertThat(workshop.get(Workshop.PAGE).body()).contains("<h1>Attaque");
        assertThat(workshop.get("fr/").statusCode()).isEqualTo(200);
        assertThat(workshop.heard()).contains("titel");

        workshop.changeTemplate("event.ftlh", "<h1>${view.titel}", "<h1>! ${view.titlo}");
        assertThat(workshop.see(STATE, json -> json.contains("titlo"))).contains("titlo");
        assertThat(workshop.get(Workshop.PAGE).body())
                .as("the last that was good")
                .contains("<h1>Attaque");

        workshop.changeTemplate("event.ftlh", "<h1>! ${view.titlo}", "<h1>! ${view.title}");
        assertThat(workshop.see(Workshop.PAGE, page -> page.contains("<h1>! Attaque")))
                .contains("<h1>! Attaque");
    }

    @Test
    void warningsAreSaidOnThePageThatTheyConcern() throws Exception {
        workshop.save(Workshop.EVENT, event.replace("Attaque", "L'attaque"));

        String state = workshop.see(STATE, json -> json.contains("French typography"));
        assertThat(state).contains("\"here\":true", "\"outdated\":false", "\"warnings\":1");
        assertThat(workshop.get("-/state?/fr/search/").body()).contains("French typography", "\"here\":false");
    }

    @Test
    void aContentFolderThatGoesAndComesBackIsShownAgain() throws Exception {
        Path content = workshop.content("");
        Path away = temp.resolve("away");
        Files.move(content, away);
        assertThat(workshop.see(STATE, json -> json.contains("\"outdated\":true")))
                .contains("put it back");
        assertThat(workshop.get(Workshop.PAGE).body()).contains("<h1>Attaque");

        Files.move(away, content);
        assertThat(workshop.see(STATE, json -> json.contains("\"outdated\":false")))
                .contains("\"outdated\":false");
        workshop.save(Workshop.EVENT, event.replace("Attaque", "Assaut"));
        assertThat(workshop.see(Workshop.PAGE, page -> page.contains("<h1>Assaut")))
                .contains("<h1>Assaut");
    }

    @Test
    void anEventThatIsDeletedIsGoneAndOneThatIsNewIsThere() throws Exception {
        workshop.save("events/2024/2024-01-01-other.yaml", event.replace("2023-10-02", "2024-01-01"));
        assertThat(workshop.see("fr/events/2024-01-01-other/", page -> page.contains("<h1>Attaque")))
                .contains("<h1>Attaque");

        Files.delete(workshop.content(Workshop.EVENT));
        workshop.see(Workshop.PAGE, page -> !page.contains("<h1>Attaque"));
        assertThat(workshop.get(Workshop.PAGE).statusCode()).isEqualTo(404);
        assertThat(workshop.get("fr/events/2024-01-01-other/").statusCode()).isEqualTo(200);
    }

    @Test
    void aBurstOfFilesIsShownWhole() throws Exception {
        for (int i = 0; i < 300; i++) {
            String id = String.format(Locale.ROOT, "events/2024/2024-01-01-e%03d.yaml", i);
            workshop.save(id, event.replace("Attaque", "Assaut " + i));
        }
        for (int i : new int[] {0, 150, 299}) {
            String page = String.format(Locale.ROOT, "fr/events/2024-01-01-e%03d/", i);
            String title = "<h1>Assaut " + i;
            assertThat(workshop.see(page, seen -> seen.contains(title))).contains(title);
        }
        long rounds = workshop.heard()
                .lines()
                .filter(line -> line.startsWith("changed"))
                .count();
        assertThat(rounds).isLessThan(30);
    }

    @Test
    void draftsAndWhatIsToComeAreMarked() throws Exception {
        workshop.save("events/2024/2024-01-01-later.yaml", event.replace("2023-10-02", "2024-01-01"));
        workshop.save("events/2023/2023-09-01-draft.yaml", event + "draft: true\n");

        String state = workshop.see(STATE, json -> json.contains("2023-09-01-draft") && json.contains("later"));
        assertThat(state)
                .contains("\"events/2023-09-01-draft/\":\"draft\"", "\"events/2024-01-01-later/\":\"to-come\"")
                .doesNotContain("\"events/2023-10-02-tabatol/\"");
    }

    @Test
    void theBarHasThePagesWords() throws Exception {
        assertThat(workshop.get(STATE).body()).contains("\"lang\":\"fr\"", "\"title\":\"Aperçu\"");
        String english = "-/state?/" + Workshop.PAGE.replace("fr/", "en/");
        assertThat(workshop.get(english).body()).contains("\"lang\":\"en\"", "\"title\":\"Preview\"");

        workshop.changeTemplate("messages/fr.properties", "preview.title = Aperçu", "preview.title = Essai");
        assertThat(workshop.see(STATE, json -> json.contains("Essai"))).contains("\"title\":\"Essai\"");
    }

    /** Which it says while there is no site. */
    @Test
    void theScriptsOwnWordsAreThoseOfTheEnglishMessages() throws IOException {
        String script = Files.readString(Path.of("src/main/resources/org/saheltimeline/preview/preview.js"));
        List<String> own = Pattern.compile("^    '(\\S+)': '(.*)',$", Pattern.MULTILINE)
                .matcher(script)
                .results()
                .map(word -> "preview." + word.group(1) + " = " + word.group(2))
                .toList();
        assertThat(Files.readAllLines(Path.of("templates/messages/en.properties")).stream()
                        .filter(line -> line.startsWith("preview.")))
                .isNotEmpty()
                .containsExactlyElementsOf(own);
    }

    @Test
    void everyPageNamesTheFileToOpen() throws Exception {
        assertThat(workshop.get(STATE).body())
                .contains("\"source\":\""
                        + workshop.content(Workshop.EVENT).toString().replace("\\", "\\\\") + "\"");
        assertThat(workshop.get("-/state?/fr/countries/ne/").body()).contains("places.yaml\"");
        assertThat(workshop.get("-/state?/fr/actors/issp/").body()).contains("actors.yaml\"");
        assertThat(workshop.get("-/state?/").body()).contains("site.yaml\"");
        assertThat(workshop.get("-/state?/nothing").body())
                .doesNotContain("\"source\"")
                .contains("\"status\":404");
    }

    @Test
    void aFolderWithoutItsSlashLeadsToIt() throws Exception {
        String bare = Workshop.PAGE.substring(0, Workshop.PAGE.length() - 1);

        assertThat(workshop.get(bare).statusCode()).isEqualTo(302);
        assertThat(workshop.get(bare).headers().firstValue("Location")).hasValue("/" + Workshop.PAGE);
        assertThat(workshop.get("fr/events/").statusCode()).as("no listing").isEqualTo(404);
    }

    @Test
    void aSiteThatIsBrokenFromTheBeginningSaysWhyAndIsShownOnceItIsMended(@TempDir Path other) throws Exception {
        Workshop.fill(other);
        Files.writeString(other.resolve("content").resolve(Workshop.EVENT), event.replace("title:", "title <b>: ["));
        try (Workshop broken = Workshop.restart(other)) {
            assertThat(broken.get("fr/").statusCode()).isEqualTo(500);
            assertThat(broken.get("fr/").body())
                    .contains(Workshop.EVENT + ":", "class=\"mend\"", "&lt;b&gt;", "^</pre>", "/-/preview.js")
                    .doesNotContain("title <b>");

            broken.save(Workshop.EVENT, event);
            assertThat(broken.see(Workshop.PAGE, page -> page.contains("<h1>Attaque")))
                    .contains("<h1>Attaque");
        }
    }

    @Test
    void aContentFolderThatIsNotThereYetIsWaitedFor(@TempDir Path other) throws Exception {
        Workshop.fill(other);
        Files.move(other.resolve("content"), other.resolve("away"));
        try (Workshop early = Workshop.restart(other)) {
            assertThat(early.get("fr/").body()).contains("is not there");

            Files.move(other.resolve("away"), other.resolve("content"));
            assertThat(early.see(Workshop.PAGE, page -> page.contains("<h1>Attaque")))
                    .contains("<h1>Attaque");
        }
    }
}
