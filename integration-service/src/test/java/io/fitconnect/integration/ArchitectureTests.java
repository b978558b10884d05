package io.fitconnect.integration;

import io.fitconnect.platform.test.ArchitectureRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTests {

    @TestFactory
    Stream<DynamicTest> keepTheRulesOfTheHouse() {
        return ArchitectureRules.forService("io.fitconnect.integration")
                .coreMayUse("com.datastax.oss.driver..", "A worker tells failures of stores from others")
                .coreMayUse("org.springframework.dao", "A worker tells failures of stores from others")
                .coreMayUse("org.apache.coyote", "An answer that breaks off closes its connection")
                .coreMayUse("org.springframework.util.unit", "The size of a file in a setting")
                .coreMayUse("org.springframework.transaction", "A worker tells failures of stores from others")
                .coreMayUse(
                        "org.springframework.transaction.annotation", "Reads that polling clients repeat are snapshots")
                .coreMayUse("io.fitconnect.recording..", "It imports what the module recordings reads")
                .coreMayUse("tools.jackson.databind..", "Answers of trackers")
                .coreMayUse("tools.jackson.core", "Answers of trackers that are no JSON")
                .coreMayUse("javax.crypto..", "Trackers sign their notices")
                .coreMayUse("org.hibernate.validator.constraints.time", "Bounds of durations in settings")
                .coreMayUse("org.springframework.boot.autoconfigure.condition..", "A tracker is off unless configured")
                .tests();
    }
}
