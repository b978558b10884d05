package io.fitconnect.social.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class ModerationSettingsTests {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @Test
    void hasDefaults() {
        runner.run(started -> assertThat(started.getBean(ModerationSettings.class))
                .isEqualTo(new ModerationSettings(30, Duration.ofDays(180))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reports-per-day=0", "appeal-within=0d", "appeal-within=3651d"})
    void refusesBadValues(String setting) {
        runner.withPropertyValues("fitconnect.moderation." + setting)
                .run(started -> assertThat(started).hasFailed());
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(ModerationSettings.class)
    static class Settings {}
}
