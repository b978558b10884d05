package io.fitconnect.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class InboxSettingsTests {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @Test
    void keepsForHalfAYear() {
        runner.run(started ->
                assertThat(started.getBean(InboxSettings.class).kept()).isEqualTo(Duration.ofDays(180)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1h", "401d", "soon"})
    void refusesWhatNoInboxCanKeep(String kept) {
        runner.withPropertyValues("fitconnect.inbox.kept=" + kept)
                .run(started -> assertThat(started).hasFailed());
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(InboxSettings.class)
    static class Settings {}
}
