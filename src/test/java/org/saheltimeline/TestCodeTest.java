package org.saheltimeline;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What the tests themselves keep to. */
class TestCodeTest {

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("org.saheltimeline");

    @Test
    void aTestThatChangesTheMachinesSettingsRunsAlone() {
        noClasses()
                .that()
                .areNotAnnotatedWith(Isolated.class)
                .should()
                .accessTargetWhere(describe("it is a setting of all", TestCodeTest::changesASetting))
                .check(TESTS);
    }

    @Test
    void noTestSleeps() {
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(TESTS);
    }

    private static boolean changesASetting(JavaAccess<?> access) {
        boolean locale = access.getTargetOwner().isEquivalentTo(Locale.class)
                || access.getTargetOwner().isEquivalentTo(TimeZone.class);
        boolean system = access.getTargetOwner().isEquivalentTo(System.class);
        return (locale && access.getName().equals("setDefault"))
                || (system && access.getName().matches("set(Property|Out|Err|In)"));
    }
}
