package io.fitconnect.integration.connector;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class ConnectorSettingsTests {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @Test
    void asksEveryQuarterOfAnHour() {
        runner.run(started -> assertThat(started.getBean(ConnectorSettings.class))
                .isEqualTo(new ConnectorSettings(
                        Duration.ofMinutes(15),
                        Duration.ofDays(7),
                        Duration.ofSeconds(30),
                        Duration.ofHours(1),
                        Duration.ofMinutes(10),
                        Duration.ofSeconds(15),
                        URI.create("http://localhost:8080/app/connections"),
                        null)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "period=1ms",
                "first-back-off=2h",
                "redirect-address=http://example.org/app",
                "consent-lifetime=0s"
            })
    void refusesWhatCannotBe(String setting) {
        runner.withPropertyValues("fitconnect.connectors." + setting)
                .run(started -> assertThat(started).hasFailed());
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(ConnectorSettings.class)
    static class Settings {}
}
