package io.fitconnect.integration.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class WebhookSettingsTests {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @Test
    void triesForADay() {
        runner.run(started -> {
            WebhookSettings settings = started.getBean(WebhookSettings.class);
            assertThat(settings)
                    .isEqualTo(new WebhookSettings(
                            List.of(
                                    Duration.ofSeconds(5),
                                    Duration.ofMinutes(1),
                                    Duration.ofMinutes(5),
                                    Duration.ofMinutes(30),
                                    Duration.ofHours(1),
                                    Duration.ofHours(2),
                                    Duration.ofHours(4)),
                            Duration.ofDays(1),
                            Duration.ofDays(7),
                            5,
                            Duration.ofSeconds(15),
                            Duration.ofMinutes(10)));
            assertThat(settings.pauseAfter(1)).isEqualTo(Duration.ofSeconds(5));
            assertThat(settings.pauseAfter(40)).isEqualTo(Duration.ofHours(4));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"pauses=", "pauses=0s", "give-up-after=1ms", "kept=1m", "most-of-app=0", "breaker-open=1h"})
    void refusesWhatCannotBe(String setting) {
        runner.withPropertyValues("fitconnect.webhooks." + setting)
                .run(started -> assertThat(started).hasFailed());
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(WebhookSettings.class)
    static class Settings {}
}
