package io.fitconnect.recording;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import org.junit.jupiter.api.Test;

class ModuleTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.fitconnect.recording");

    @Test
    void knowsFilesAndNothingOfServices() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java.io..",
                        "java.lang..",
                        "java.math..",
                        "java.nio..",
                        "java.time..",
                        "java.util..",
                        "javax.xml.stream..",
                        "com.garmin.fit..",
                        "org.jspecify.annotations..",
                        "io.fitconnect.recording.."))
                .check(CLASSES);
    }

    @Test
    void decodesWithoutTheSdk() {
        classes()
                .that(resideOutsideOfPackage("io.fitconnect.recording.export"))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("com.garmin.fit.."))
                .check(CLASSES);
    }

    @Test
    void keepsFormatsApart() {
        for (var format : new String[] {"fit", "gpx", "tcx", "kml", "json"}) {
            classes()
                    .that(are(resideInAPackage("io.fitconnect.recording." + format)))
                    .should()
                    .onlyHaveDependentClassesThat(
                            resideInAnyPackage("io.fitconnect.recording." + format, "io.fitconnect.recording.formats"))
                    .check(CLASSES);
        }
    }

    @Test
    void hasNoCyclesOfPackages() {
        slices().matching("io.fitconnect.recording.(**)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void isNullMarked() {
        assertThat(CLASSES)
                .isNotEmpty()
                .allMatch(type -> type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked"));
    }
}
