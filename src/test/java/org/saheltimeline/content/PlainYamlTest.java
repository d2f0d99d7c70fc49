package org.saheltimeline.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saheltimeline.content.YamlCorpus.Case;
import org.saheltimeline.problem.Problems;

/** PlainYaml is fast and FullYaml is right; these tests hold the one to the other. */
class PlainYamlTest {

    private static final int MUTANTS_A_SEED = 250;

    static List<Case> cases() {
        return YamlCorpus.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyCaseIsReadByThePartThatItNames(Case each) {
        assertThat(PlainYaml.read(YamlCorpus.file(each.text())) != null)
                .as(each.name())
                .isEqualTo(each.plain());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsReadHereIsWhatTheFullParserReads(Case each) {
        equalsTheFullParser(each.text());
    }

    /** Run with {@code -Dseed=N} for the mutants of that seed alone. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsReadOfAMutantIsWhatTheFullParserReads(long seed) {
        Mutants mutants = mutants(seed);
        for (int i = 0; i < MUTANTS_A_SEED; i++) {
            equalsTheFullParser(mutants.next());
        }
    }

    static LongStream seeds() {
        String seed = System.getProperty("seed", "");
        return seed.matches("-?\\d+") ? LongStream.of(Long.parseLong(seed)) : LongStream.rangeClosed(1, 40);
    }

    @Test
    void manyMutantsAreReadHereSoThatTheyProveSomething() {
        Mutants mutants = mutants(1);
        long read = Stream.generate(mutants::next)
                .limit(1000)
                .filter(text -> PlainYaml.read(YamlCorpus.file(text)) != null)
                .count();
        assertThat(read).isBetween(200L, 800L);
    }

    @Test
    void aLineOfAMegabyteIsRead() {
        String text = "a: " + "x y ".repeat(250_000) + "\nb: [" + "c, ".repeat(1000) + "d]\n";
        assertThat(PlainYaml.read(YamlCorpus.file(text))).isNotNull();
        equalsTheFullParser(text);
    }

    @Test
    void aRegistryOfThousandsIsReadAndItsDuplicateKeysAreSeen() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            text.append("actor-").append(i).append(": {name: {fr: Nom}}\n");
        }
        assertThat(PlainYaml.read(YamlCorpus.file(text.toString()))).isNotNull();
        assertThat(PlainYaml.read(YamlCorpus.file(text + "actor-4999: {}\n"))).isNull();
    }

    @Test
    void placesAreThoseOfTheFileInAPartOfIt() {
        SourceFile part = new SourceFile("a.fr.md", 7, "title: x\nevents:\n  - {a: b}\n");
        assertThat(PlainYaml.read(part))
                .isEqualTo(FullYaml.read(part, new Problems()).orElseThrow());
    }

    /** Cases that are read here breed more that are. */
    private static Mutants mutants(long seed) {
        return new Mutants(
                seed,
                Stream.concat(
                                cases().stream(),
                                Stream.generate(() -> cases().stream().filter(Case::plain))
                                        .limit(3)
                                        .flatMap(Function.identity()))
                        .map(Case::text)
                        .toList());
    }

    private static void equalsTheFullParser(String text) {
        SourceFile file = YamlCorpus.file(text);
        Problems problems = new Problems();
        Optional<YamlMap> full = FullYaml.read(file, problems);
        YamlMap plain = PlainYaml.read(file);
        if (plain != null) {
            assertThat(problems.sorted()).as(text).isEmpty();
            assertThat(plain).as(text).isEqualTo(full.orElseThrow());
        }
    }
}
