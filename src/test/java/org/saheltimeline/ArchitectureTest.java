package org.saheltimeline;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which package may use which, which library has which owner, and what nothing may call. */
class ArchitectureTest {

    private static final String OURS = "org.saheltimeline";

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(OURS);

    /** What each package may use of ours; the empty name is the root's, where {@link Build} lives. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("problem", Set.of()),
            entry("text", Set.of()),
            entry("jobs", Set.of()),
            entry("dates", Set.of("text")),
            entry("model", Set.of("problem", "text", "dates")),
            entry("content", Set.of("model", "problem", "text", "dates", "jobs")),
            entry("check", Set.of("model", "problem", "text", "dates")),
            entry("pages", Set.of("model", "problem", "text", "dates")),
            entry("graphics", Set.of("model", "text", "dates")),
            entry("render", Set.of("exchange", "pages", "graphics", "model", "problem", "statement", "text", "dates")),
            entry("exchange", Set.of("pages", "model", "text", "dates")),
            entry("search", Set.of("pages", "model", "text", "dates")),
            entry("cards", Set.of("pages", "model", "text", "dates")),
            entry("statement", Set.of("jobs")),
            entry("publish", Set.of()),
            entry("rebuild", Set.of("jobs", "problem", "text", "dates", "model", "pages", "exchange")),
            entry("verify", Set.of("publish", "jobs")),
            entry(
                    "",
                    Set.of(
                            "problem",
                            "text",
                            "jobs",
                            "dates",
                            "model",
                            "content",
                            "check",
                            "pages",
                            "graphics",
                            "render",
                            "exchange",
                            "search",
                            "cards",
                            "statement",
                            "publish",
                            "rebuild")),
            entry("watch", Set.of()),
            entry("serve", Set.of()),
            entry(
                    "preview",
                    Set.of(
                            "",
                            "watch",
                            "serve",
                            "problem",
                            "text",
                            "jobs",
                            "dates",
                            "model",
                            "content",
                            "check",
                            "graphics",
                            "pages",
                            "render",
                            "exchange",
                            "search",
                            "rebuild",
                            "statement")),
            entry("cli", Set.of("", "preview", "problem", "text", "verify")));

    /** Who alone may use a library. */
    private static final Map<String, Set<String>> OWNERS = Map.of(
            "freemarker..", Set.of("render"),
            "org.commonmark..", Set.of("render"),
            "tools.jackson.dataformat..", Set.of("content"),
            "org.snakeyaml..", Set.of("content"),
            "tools.jackson..", Set.of("content", "exchange", "preview", "cli"),
            "com.sun.net.httpserver..", Set.of("serve"),
            "org.apache.lucene..", Set.of("search"),
            "org.tartarus.snowball..", Set.of("search"),
            "java.awt..", Set.of("cards"),
            "picocli..", Set.of("cli"));

    static Stream<String> packages() {
        return MAY_USE.keySet().stream().sorted();
    }

    static Stream<String> libraries() {
        return OWNERS.keySet().stream().sorted();
    }

    @ParameterizedTest(name = "\"{0}\"")
    @MethodSource("packages")
    void aPackageUsesOnlyThoseThatTheTableAllows(String name) {
        List<String> allowed = new ArrayList<>(List.of(inFull(name)));
        MAY_USE.getOrDefault(name, Set.of()).forEach(other -> allowed.add(inFull(other)));
        classes()
                .that()
                .resideInAPackage(inFull(name))
                .should()
                .onlyDependOnClassesThat(
                        not(resideInAPackage(OURS + "..")).or(resideInAnyPackage(allowed.toArray(String[]::new))))
                .check(MAIN);
    }

    @Test
    void everyPackageHasItsRowInTheTable() {
        String[] known = packages().map(ArchitectureTest::inFull).toArray(String[]::new);
        classes().should().resideInAnyPackage(known).check(MAIN);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void aLibraryIsUsedByItsOwnerOnly(String library) {
        String[] owners = OWNERS.getOrDefault(library, Set.of()).stream()
                .map(ArchitectureTest::inFull)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(owners)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(MAIN);
    }

    @Test
    void noPackagesFormACycle() {
        slices().matching(OURS + ".(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void onlyTheCommandLineTalksToTheConsole() {
        noClasses()
                .that()
                .resideOutsideOfPackage(inFull("cli"))
                .should()
                .accessTargetWhere(describe(
                        "it is the console",
                        access -> access.getTargetOwner().isEquivalentTo(System.class)
                                && Set.of("out", "err", "in", "console", "exit").contains(access.getName())))
                .check(MAIN);
    }

    @Test
    void nothingDependsOnTheMachinesLocaleZoneOrCharset() {
        noClasses()
                .should()
                .accessTargetWhere(describe("it takes a setting of the machine", ForbiddenCalls::takesADefault))
                .check(MAIN);
    }

    @Test
    void nothingThatMakesTheSiteAsksTheClockOrTheDice() {
        noClasses()
                .that()
                .resideOutsideOfPackage(inFull("cli"))
                .should()
                .accessTargetWhere(describe("it differs from run to run", ForbiddenCalls::differsEachTime))
                .check(MAIN);
    }

    /** Sets and maps of {@code copyOf} are walked in an order that changes with every start of Java. */
    @Test
    void theModelKeepsItsOrder() {
        noClasses()
                .that()
                .resideInAPackage(inFull("model"))
                .should()
                .accessTargetWhere(describe("its order differs from run to run", ForbiddenCalls::forgetsTheOrder))
                .check(MAIN);
    }

    private static String inFull(String name) {
        return name.isEmpty() ? OURS : OURS + "." + name;
    }
}
