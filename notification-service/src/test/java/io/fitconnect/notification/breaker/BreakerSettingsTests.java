package io.fitconnect.notification.breaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class BreakerSettingsTests {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @Test
    void opensAfterHalfOfTheLastTwentyForAQuarterOfAMinuteAtFirst() {
        runner.run(started -> assertThat(started.getBean(BreakerSettings.class))
                .isEqualTo(new BreakerSettings(20, 5, 50, Duration.ofSeconds(15), Duration.ofMinutes(10), 200)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"least-calls=21", "failure-percent=101", "open-for=11m", "longest-open=5s", "most-targets=0"})
    void refusesWhatCannotBe(String setting) {
        runner.withPropertyValues("fitconnect.breakers." + setting)
                .run(started -> assertThat(started).hasFailed());
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(BreakerSettings.class)
    static class Settings {}
}
