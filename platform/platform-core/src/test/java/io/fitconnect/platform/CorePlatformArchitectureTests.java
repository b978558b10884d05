package io.fitconnect.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

/** The gateway runs on Netty and has no database: what it shares with services must not assume either. */
class CorePlatformArchitectureTests {

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.fitconnect.platform");

    @Test
    void usesNeitherServletsNorAStore() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.servlet..",
                        "jakarta.persistence..",
                        "java.sql..",
                        "javax.sql..",
                        "org.springframework.web.servlet..",
                        "org.springframework.web.reactive..",
                        "org.springframework.jdbc..",
                        "org.springframework.transaction..",
                        "reactor..")
                .check(classes);
    }

    @Test
    void hasPackagesWithoutCycles() {
        SlicesRuleDefinition.slices()
                .matching("io.fitconnect.platform.(*)..")
                .should()
                .beFreeOfCycles()
                .check(classes);
    }
}
