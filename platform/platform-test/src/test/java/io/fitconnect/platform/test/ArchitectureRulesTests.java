package io.fitconnect.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.fitconnect.platform.test.architecture.Rule;
import io.fitconnect.platform.test.architecture.RuleBook;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/** The test classes of a service are not read, so the specimens seem empty to {@code tests()}. */
class ArchitectureRulesTests {

    private static final String CROWS = "io.fitconnect.crows";
    private static final String NEST_DATA = "io.fitconnect.crows.nest.NestData";

    private final ArchitectureRules rules = ArchitectureRules.forService(CROWS);

    @Test
    void failWhereTheyFindNothing() {
        var tests = rules.tests().toList();

        assertThat(tests).extracting(DynamicTest::getDisplayName).contains(Rule.NO_LOMBOK.sentence());
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> tests.get(0).getExecutable().execute())
                .withMessageContaining(".without(Rule.LEAVES_ARE_CLOSED, reason)");
    }

    @Test
    void passWhereAServiceSaysThatItHasNone() {
        var test = rules.without(Rule.LEAVES_ARE_CLOSED, "has no edges")
                .tests()
                .toList()
                .get(0);

        assertThatNoException().isThrownBy(() -> test.getExecutable().execute());
    }

    @Test
    void failWhenWhatWasDeclaredAbsentExists() {
        rules.without(Rule.SETTINGS_ARE_VALIDATED_RECORDS, "has none");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> verify(Rule.SETTINGS_ARE_VALIDATED_RECORDS))
                .withMessageContaining(NEST_DATA);
    }

    @Test
    void reportViolationsWithTheRule() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> verify(Rule.SETTINGS_ARE_VALIDATED_RECORDS))
                .withMessageContaining(Rule.SETTINGS_ARE_VALIDATED_RECORDS.sentence())
                .withMessageContaining(NEST_DATA);
    }

    @Test
    void letAClassBreakARuleForAReason() {
        rules.except(Rule.SETTINGS_ARE_VALIDATED_RECORDS, NEST_DATA, "is a specimen");

        assertThatNoException().isThrownBy(() -> verify(Rule.SETTINGS_ARE_VALIDATED_RECORDS));
    }

    @Test
    void failWhenAnExceptionIsNoLongerNeeded() {
        rules.except(Rule.NO_LOMBOK, "io.fitconnect.crows.nest.Nest", "is a specimen")
                .except(Rule.NO_LOMBOK, NEST_DATA, "once used it");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> verify(Rule.NO_LOMBOK))
                .withMessageContaining(NEST_DATA + " no longer needs an exception");
    }

    @Test
    void wantAReason() {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> rules.without(Rule.NO_LOMBOK, " "));
    }

    private void verify(Rule rule) {
        rules.verify(bookOf(), rule);
    }

    private static RuleBook bookOf() {
        return RuleBook.of(CROWS, List.of(), new ClassFileImporter().importPackages(CROWS));
    }
}
