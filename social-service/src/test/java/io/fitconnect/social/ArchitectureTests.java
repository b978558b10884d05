package io.fitconnect.social;

import io.fitconnect.platform.test.ArchitectureRules;
import io.fitconnect.platform.test.architecture.Rule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTests {

    @TestFactory
    Stream<DynamicTest> keepTheRulesOfTheHouse() {
        return ArchitectureRules.forService("io.fitconnect.social")
                .without(Rule.ENTITIES_GUARD_THEMSELVES, "aggregates are immutable, rows are written by statements")
                .coreMayUse("org.hibernate.validator.constraints.time", "Bounds of durations in settings")
                .coreMayUse(
                        "org.springframework.transaction.annotation",
                        "Lists that many read are snapshots, which make no writer repeat")
                .tests();
    }
}
