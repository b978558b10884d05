package io.fitconnect.notification;

import io.fitconnect.platform.test.ArchitectureRules;
import io.fitconnect.platform.test.architecture.Rule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTests {

    @TestFactory
    Stream<DynamicTest> keepTheRulesOfTheHouse() {
        return ArchitectureRules.forService("io.fitconnect.notification")
                .without(Rule.ENTITIES_GUARD_THEMSELVES, "Its rows are states of others, and queues")
                .coreMayUse("tools.jackson.databind..", "Inboxes keep a kind's arguments as JSON")
                .coreMayUse("tools.jackson.core", "Answers of providers that are no JSON")
                .coreMayUse("com.nimbusds..", "Tokens for the providers of mobile push")
                .coreMayUse("javax.net.ssl..", "Calls to providers")
                .coreMayUse("org.springframework.boot.autoconfigure.condition..", "Providers are off unless configured")
                .coreMayUse("javax.crypto..", "Push messages are encrypted for their browser")
                .coreMayUse("org.hibernate.validator.constraints.time", "Bounds of durations in settings")
                .tests();
    }
}
