package org.saheltimeline.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saheltimeline.model.Ref;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problems;
import org.saheltimeline.text.Language;
import org.saheltimeline.text.Localized;

class FieldsTest {

    private enum Role {
        PERPETRATOR("perpetrator"),
        TARGET("target");

        private final String word;

        Role(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    private final Problems problems = new Problems();

    private Fields fields(String text) {
        return new Fields(YamlReader.read(YamlCorpus.file(text), problems).orElseThrow(), problems);
    }

    private Stream<String> found() {
        return problems.sorted().stream().map(YamlCorpus::line);
    }

    private static Place at(int line, int column) {
        return new Place("x.yaml", line, column);
    }

    @Test
    void whatIsRightIsReadWithoutAProblem() {
        Fields fields = fields("""
                name: Tabatol
                title: {fr: Attaque, en: Attack}
                claimant: RFI
                lat: -15.45
                killed: 29
                draft: true
                role: target
                source: rfi
                origin: [afp, rfi]
                toll:
                  - group: soldiers
                """);
        assertThat(fields.required("name").text()).contains("Tabatol");
        assertThat(fields.required("title").localized())
                .contains(Localized.of(Map.of(Language.FR, "Attaque", Language.EN, "Attack")));
        assertThat(fields.required("claimant").localizedOrNeutral()).contains(Localized.neutral("RFI"));
        assertThat(fields.required("lat").decimal(-90, 90)).hasValue(-15.45);
        assertThat(fields.optional("killed").integer(0, 100_000)).hasValue(29);
        assertThat(fields.optional("draft").bool()).contains(true);
        assertThat(fields.optional("role").oneOf(List.of(Role.values()), Role::word))
                .contains(Role.TARGET);
        assertThat(fields.optional("source").ref()).contains(new Ref("rfi", at(8, 9)));
        assertThat(fields.optional("origin").refs())
                .containsExactly(new Ref("afp", at(9, 10)), new Ref("rfi", at(9, 15)));
        List<Fields> toll = fields.optional("toll").maps();
        assertThat(toll).hasSize(1);
        assertThat(toll.get(0).required("group").text()).contains("soldiers");
        fields.done();
        toll.get(0).done();
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void whatMayBeAbsentReadsAsNothingWithoutAProblem() {
        Fields fields = fields("a:\nb: ~\nc: []\nd:\n  fr:\n  en:\n");
        for (String key : List.of("a", "b", "x")) {
            Field field = fields.optional(key);
            assertThat(field.isPresent()).isFalse();
            assertThat(field.text()).isEmpty();
            assertThat(field.localized()).isEmpty();
            assertThat(field.integer(0, 1)).isEmpty();
            assertThat(field.bool()).isEmpty();
            assertThat(field.items()).isEmpty();
            assertThat(field.map()).isEmpty();
        }
        assertThat(fields.optional("c").texts()).isEmpty();
        assertThat(fields.optional("d").localized()).isEmpty();
        fields.done();
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void whatMustBeThereIsMissedAtTheMapOrAtTheEmptyPlace() {
        Fields fields = fields("location:\n  name:\ntitle: {fr: , en: }\ntext: \"\"\n");
        Fields location = fields.required("location").map().orElseThrow();
        location.required("name").text();
        location.required("country").text();
        fields.required("title").localized();
        fields.required("text").text();
        location.done();
        fields.done();
        assertThat(found())
                .containsExactly(
                        ">>> 2:3 missing-key: `country` is missing -- add `country: …`",
                        ">>> 2:8 missing-key: `name` is empty -- write its value",
                        ">>> 3:8 missing-key: `title` is empty -- write its text",
                        ">>> 4:7 missing-key: `text` is empty -- write the text, or delete the quotes");
    }

    @Test
    void aMisspeltKeyIsNotMissingToo() {
        Fields fields = fields("contry: NE\n");
        fields.required("country").text();
        fields.done();
        assertThat(found()).containsExactly(">>> 1:1 unknown-key: `contry` is no key here -- write `country`");
    }

    @Test
    void fiveMistakesAreFiveProblems() {
        Fields fields = fields("""
                title: Attaque
                lat: 15,45
                role: perpetrater
                topics: coup
                tite: x
                """);
        fields.required("title").localized();
        fields.required("lat").decimal(-90, 90);
        fields.required("role").oneOf(List.of("perpetrator", "target"));
        fields.optional("topics").refs();
        fields.done();
        assertThat(found())
                .containsExactly(
                        ">>> 1:8 wrong-type: `title` must be a text by language, not `Attaque`"
                                + " -- write a line such as `fr: …` under it for each language (fr, en, ar)",
                        ">>> 2:6 wrong-type: `lat` must be a number, not `15,45` -- write a point, not a comma",
                        ">>> 3:7 unknown-word: `role` cannot be `perpetrater` -- write `perpetrator`",
                        ">>> 4:9 wrong-type: `topics` must be a list, not `coup`"
                                + " -- write `topics: […]`, or each item on a line of its own after `- `",
                        ">>> 5:1 unknown-key: `tite` is no key here -- write `title`");
    }

    @Test
    void aKeyThatIsLikeNoOtherNamesAllThatThereAre() {
        Fields fields = fields("publisher: rfi\n");
        fields.optional("name");
        fields.optional("kind");
        fields.done();
        assertThat(found())
                .containsExactly(">>> 1:1 unknown-key: `publisher` is no key here -- use one of: name, kind");
    }

    @Test
    void aWordThatIsLikeNoOtherNamesAllThatThereAre() {
        fields("role: x\n").optional("role").oneOf(List.of(Role.values()), Role::word);
        assertThat(found())
                .containsExactly(">>> 1:7 unknown-word: `role` cannot be `x` -- use one of: perpetrator, target");
    }

    @Test
    void onlyTrueAndFalseAreTrueAndFalse() {
        Fields fields = fields("a: yes\nb: false\n");
        assertThat(fields.optional("a").bool()).isEmpty();
        assertThat(fields.optional("b").bool()).contains(false);
        assertThat(found())
                .containsExactly(">>> 1:4 wrong-type: `a` must be true or false, not `yes` -- write true or false");
    }

    @Test
    void anUnknownLanguageNamesTheKnownOnesAndTheOthersAreRead() {
        Fields fields = fields("title: {de: Angriff, fr: Attaque}\n");
        assertThat(fields.required("title").localized()).contains(Localized.of(Map.of(Language.FR, "Attaque")));
        assertThat(found())
                .containsExactly(">>> 1:9 unknown-language: `de` is no language of the site -- use one of: fr, en, ar");
    }

    @Test
    void whatIsFoundIsNamedByItsKindOrTheBeginningOfItsText() {
        Fields fields = fields("a: [b]\nc: {d: e}\nf: |\n  " + "word ".repeat(20) + "\n");
        fields.optional("a").text();
        fields.optional("c").items();
        fields.optional("f").map();
        assertThat(found())
                .containsExactly(
                        ">>> 1:4 wrong-type: `a` must be one text, not a list"
                                + " -- write one text, and nothing under it",
                        ">>> 2:4 wrong-type: `c` must be a list, not a map"
                                + " -- write `c: […]`, or each item on a line of its own after `- `",
                        ">>> 3:4 wrong-type: `f` must be a map, not `word word word word word word word wo…`"
                                + " -- write its keys under it, `key: value`");
    }

    @Test
    void anEmptyItemIsAProblemAndIsLeftOut() {
        assertThat(fields("a:\n  - b\n  -\n").optional("a").texts()).containsExactly("b");
        assertThat(found())
                .containsExactly(">>> 3:4 missing-key: an item of `a` is empty -- write it, or delete its dash");
    }

    @Test
    void anyReaderOfATextCanBeUsed() {
        Fields fields = fields("a: 2023\n");
        Optional<Integer> read = fields.optional("a").value((scalar, to) -> {
            to.error("bad-date", scalar.place(), "no", "mend");
            return Optional.of(scalar.text().length());
        });
        assertThat(read).contains(4);
        assertThat(found()).containsExactly(">>> 1:4 bad-date: no -- mend");
    }

    @Test
    void aRegistryIsReadByItsIds() {
        Fields fields = fields("issp: {kind: x}\njnim: {kind: y}\nempty:\n");
        assertThat(fields.all())
                .extracting(Field::name, Field::keyPlace)
                .containsExactly(tuple("issp", at(1, 1)), tuple("jnim", at(2, 1)));
        fields.done();
        assertThat(found()).containsExactly(">>> 3:7 missing-key: `empty` is empty -- write its value, or delete it");
    }

    @Test
    void keysMayBeAskedForInAnyOrder() {
        Fields fields = fields("a: 1\nb: 2\nc: 3\n");
        assertThat(fields.optional("c").text()).contains("3");
        assertThat(fields.optional("a").text()).contains("1");
        assertThat(fields.optional("b").text()).contains("2");
        fields.done();
        assertThat(problems.isEmpty()).isTrue();
    }
}
