package io.fitconnect.gamification;

import io.fitconnect.platform.test.ArchitectureRules;
import io.fitconnect.platform.test.architecture.Rule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTests {

    @TestFactory
    Stream<DynamicTest> keepTheRulesOfTheHouse() {
        return ArchitectureRules.forService("io.fitconnect.gamification")
                .without(Rule.ENTITIES_GUARD_THEMSELVES, "What is kept is computed, flags and challenges are immutable")
                .tests();
    }
}
