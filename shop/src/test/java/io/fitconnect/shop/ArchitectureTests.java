package io.fitconnect.shop;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.fitconnect.shop", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    /** What any stranger could bring along: ids, texts, the seal. Nothing that knows the platform. */
    @ArchTest
    static final ArchRule IS_A_STRANGER_TO_THE_PLATFORM = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.fitconnect.platform.account..",
                    "io.fitconnect.platform.call..",
                    "io.fitconnect.platform.events..",
                    "io.fitconnect.platform.outbox..",
                    "io.fitconnect.platform.revocation..",
                    "io.fitconnect.platform.security..",
                    "io.fitconnect.platform.token..",
                    "io.fitconnect.contracts..",
                    "org.apache.kafka..");

    /** Leaves may use every feature. */
    @ArchTest
    static final ArchRule FEATURES_HAVE_NO_CYCLES = slices().matching("io.fitconnect.shop.(*)..")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(resideInAnyPackage("..web..", "..persistence.."), alwaysTrue());

    @ArchTest
    static final ArchRule LEAVES_ARE_CLOSED = classes()
            .that()
            .resideInAnyPackage("..web..", "..persistence..")
            .and()
            .areTopLevelClasses()
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");
}
