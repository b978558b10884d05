package io.fitconnect.social.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class ConversationSettingsTests {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @Test
    void hasDefaults() {
        runner.run(started -> assertThat(started.getBean(ConversationSettings.class))
                .isEqualTo(new ConversationSettings(
                        100, 60, 50, 200, Duration.ofHours(24), Duration.ofDays(30), Duration.ofDays(3), 10)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "most-participants=1",
                "messages-per-minute=0",
                "openings-per-day=0",
                "invitations-per-day=0",
                "editable=8d",
                "recent=91d",
                "new-account=31d",
                "screened-from=2"
            })
    void refusesBadValues(String setting) {
        runner.withPropertyValues("fitconnect.conversation." + setting)
                .run(started -> assertThat(started).hasFailed());
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(ConversationSettings.class)
    static class Settings {}
}
