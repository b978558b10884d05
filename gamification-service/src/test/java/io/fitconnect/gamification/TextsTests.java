package io.fitconnect.gamification;

import io.fitconnect.platform.test.MessageRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TextsTests {

    @TestFactory
    Stream<DynamicTest> sayTheSameInAllLanguages() {
        return MessageRules.tests("io.fitconnect.gamification");
    }
}
