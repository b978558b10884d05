package io.fitconnect.promo;

import io.fitconnect.platform.test.ArchitectureRules;
import io.fitconnect.platform.test.architecture.Rule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTests {

    @TestFactory
    Stream<DynamicTest> keepTheRulesOfTheHouse() {
        return ArchitectureRules.forService("io.fitconnect.promo")
                .without(Rule.ENTITIES_GUARD_THEMSELVES, "aggregates are immutable, rows are written by statements")
                .coreMayUse("javax.crypto..", "Groups are drawn with a key, and shops sign their notices")
                .tests();
    }
}
