package io.fitconnect.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.fitconnect.platform.message.MessageKey;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MessageRulesTests {

    /** Here, because platform-core and platform-runtime cannot depend on this module. */
    @TestFactory
    Stream<DynamicTest> holdForThePlatform() {
        return MessageRules.tests("io.fitconnect.platform");
    }

    @Test
    void findsATextThatTheCodeDoesNotUse() {
        JavaClass texts =
                new ClassFileImporter().importClasses(Said.class, Speaker.class).get(Said.class);

        assertThat(MessageRules.unused(texts)).containsExactly("NEVER");
    }

    @Test
    void failForAPackageWithoutTexts() {
        assertThatThrownBy(() -> MessageRules.tests("io.fitconnect.crows")).isInstanceOf(AssertionError.class);
    }

    enum Said implements MessageKey {
        ALWAYS,
        NEVER
    }

    static final class Speaker {
        final MessageKey text = Said.ALWAYS;
    }
}
