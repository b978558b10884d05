package io.fitconnect.platform.test.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RuleBookTests {

    private static final RuleBook KITES = bookOf("io.fitconnect.kites");
    private static final RuleBook CROWS = bookOf("io.fitconnect.crows");

    @ParameterizedTest
    @EnumSource
    void theGoodSpecimenKeepsEveryRule(Rule rule) {
        assertThat(KITES.listSubjects(rule)).isNotEmpty();
        assertThat(KITES.listViolations(rule, List.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theBadSpecimenBreaksEveryRule(Rule rule) {
        assertThat(CROWS.listSubjects(rule)).isNotEmpty();
        assertThat(CROWS.listViolations(rule, List.of())).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    LEAVES_ARE_CLOSED              | OpenView is not package-private
                    LEAVES_ARE_CLOSED              | OpenView is used by io.fitconnect.crows.nest.NestController
                    FEATURES_HAVE_NO_CYCLES        | Slice egg
                    CORE_IS_PLAIN                  | org.springframework.jdbc.core.JdbcTemplate
                    CORE_IS_PLAIN                  | org.springframework.web.bind.annotation.GetMapping
                    CORE_IS_PLAIN                  | java.util.logging.Logger
                    USE_CASES_ARE_ONE_METHOD       | ends in Manager
                    USE_CASES_ARE_ONE_METHOD       | public methods [build, tearDown]
                    USE_CASES_ARE_ONE_METHOD       | is final
                    ENTITIES_GUARD_THEMSELVES      | Nest has the public setter setId
                    ENTITIES_GUARD_THEMSELVES      | Nest has the public mutable field eggs
                    ENTITIES_STAY_INSIDE           | NestController lets the entity io.fitconnect.crows.nest.Nest through in list
                    BODIES_ARE_VALIDATED_THROUGHOUT | TwigDocument does not say whether an element of names may be null
                    BODIES_ARE_VALIDATED_THROUGHOUT | TwigDocument does not validate knot
                    BODIES_ARE_VALIDATED_THROUGHOUT | TwigDocument does not validate the elements of knots
                    CONTROLLERS_LIVE_IN_WEB        | NestController is not in a package web
                    LISTENERS_LIVE_IN_MESSAGING    | NestController is not in a package messaging
                    SETTINGS_ARE_VALIDATED_RECORDS | NestData is not a record
                    SETTINGS_ARE_VALIDATED_RECORDS | NestData does not end in Settings
                    SETTINGS_ARE_VALIDATED_RECORDS | NestData is not @Validated
                    INJECTION_IS_BY_CONSTRUCTOR    | NestManager is injected into jdbc
                    TIME_COMES_FROM_A_CLOCK        | java.lang.System.currentTimeMillis()
                    TIME_COMES_FROM_A_CLOCK        | java.time.Instant.now()
                    NOBODY_SLEEPS                  | java.lang.Thread.sleep(long)
                    NO_STANDARD_STREAMS            | java.lang.System.out
                    LOGGING_IS_SLF4J               | java.util.logging.Logger
                    NAMES_SAY_SOMETHING            | NestManager has the empty word Manager
                    NAMES_SAY_SOMETHING            | NestBaseDTO has the empty word Base
                    NAMES_SAY_SOMETHING            | NestBaseDTO has the empty word Dto
                    NAMES_SAY_SOMETHING            | NestData has the empty word Data
                    NO_LOMBOK                      | lombok.Getter
                    SERVICES_ARE_APART             | io.fitconnect.kites.sky.Sky
                    PACKAGES_ARE_NULL_MARKED       | io.fitconnect.crows.egg has no package-info
                    MOSTLY_PACKAGE_PRIVATE         | only 0 of 8 top-level types
                    """)
    void saysWhatIsWrong(Rule rule, String part) {
        assertThat(CROWS.listViolations(rule, List.of())).anyMatch(violation -> violation.contains(part));
    }

    @Test
    void leavesOutExemptedClasses() {
        assertThat(CROWS.listViolations(
                        Rule.SETTINGS_ARE_VALIDATED_RECORDS, List.of("io.fitconnect.crows.nest.NestData")))
                .isEmpty();
    }

    @Test
    void letsTheCoreUseADeclaredLibrary() {
        var book = bookOf("io.fitconnect.crows", "org.springframework.jdbc.core..", "com.garmin.fit..");

        assertThat(book.listViolations(Rule.CORE_IS_PLAIN, List.of()))
                .isNotEmpty()
                .noneMatch(violation -> violation.contains("JdbcTemplate"));
        assertThat(book.listUnusedLibraries()).containsExactly("com.garmin.fit..");
    }

    private static RuleBook bookOf(String root, String... coreLibraries) {
        return RuleBook.of(root, List.of(coreLibraries), new ClassFileImporter().importPackages(root));
    }
}
