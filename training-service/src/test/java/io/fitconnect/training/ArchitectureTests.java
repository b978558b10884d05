package io.fitconnect.training;

import io.fitconnect.platform.test.ArchitectureRules;
import io.fitconnect.platform.test.architecture.Rule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTests {

    @TestFactory
    Stream<DynamicTest> keepTheRulesOfTheHouse() {
        return ArchitectureRules.forService("io.fitconnect.training")
                .without(Rule.SETTINGS_ARE_VALIDATED_RECORDS, "The service has no settings of its own")
                .coreMayUse("org.springframework.transaction.support", "Counting after the commit only")
                .coreMayUse("net.fortuna.ical4j..", "Recurrence rules are expanded by a library")
                .tests();
    }
}
