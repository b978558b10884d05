package io.fitconnect.profile;

import io.fitconnect.platform.test.ArchitectureRules;
import io.fitconnect.platform.test.architecture.Rule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTests {

    @TestFactory
    Stream<DynamicTest> keepTheRulesOfTheHouse() {
        return ArchitectureRules.forService("io.fitconnect.profile")
                .without(Rule.SETTINGS_ARE_VALIDATED_RECORDS, "The service has no settings of its own")
                .tests();
    }
}
