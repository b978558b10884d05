package io.fitconnect.auth.stepup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class StepUpSettingsTests {

    @Test
    void demandsTwoFactorsOfStaffUnlessToldOtherwise() {
        StepUpSettings settings = new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("fitconnect.auth.step-up", StepUpSettings.class);

        assertThat(settings.backOfficeTwoFactors()).isTrue();
    }
}
