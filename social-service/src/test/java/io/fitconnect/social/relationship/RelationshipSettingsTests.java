package io.fitconnect.social.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class RelationshipSettingsTests {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @Test
    void haveDefaults() {
        runner.run(started -> assertThat(started.getBean(RelationshipSettings.class))
                .isEqualTo(new RelationshipSettings(5000, 5000, 5000, 200, 50, Duration.ofDays(7))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "friends=0",
                "followees=50001",
                "blocks=0",
                "open-requests=0",
                "requests-per-day=0",
                "ask-again-after=-1s"
            })
    void endTheStartWhenTheyMakeNoSense(String setting) {
        runner.withPropertyValues("fitconnect.relationships." + setting)
                .run(started -> assertThat(started).hasFailed());
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(RelationshipSettings.class)
    static class Settings {}
}
