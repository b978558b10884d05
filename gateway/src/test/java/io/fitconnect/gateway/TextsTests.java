package io.fitconnect.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import io.fitconnect.gateway.problem.GatewayText;
import io.fitconnect.platform.message.TextFaults;
import org.junit.jupiter.api.Test;

class TextsTests {

    @Test
    void sayTheSameInAllLanguages() {
        assertThat(TextFaults.of(GatewayText.class)).isEmpty();
    }

    @Test
    void areAllUsed() {
        JavaClass texts = new ClassFileImporter()
                .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.fitconnect.gateway")
                .get(GatewayText.class);

        for (GatewayText text : GatewayText.values()) {
            assertThat(texts.getField(text.name()).getAccessesToSelf())
                    .as(text.name())
                    .anyMatch(access -> !access.getOriginOwner().equals(texts));
        }
    }
}
