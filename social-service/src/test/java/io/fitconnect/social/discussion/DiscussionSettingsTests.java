package io.fitconnect.social.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.social.comment.CommentSettings;
import io.fitconnect.social.reaction.ReactionSettings;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class DiscussionSettingsTests {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @Test
    void haveDefaults() {
        runner.run(started -> {
            assertThat(started.getBean(CommentSettings.class))
                    .isEqualTo(new CommentSettings(Duration.ofMinutes(10), 20, 500));
            assertThat(started.getBean(ReactionSettings.class)).isEqualTo(new ReactionSettings(60, 2000));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "comments.move-after=0ms",
                "comments.move-after=31d",
                "comments.per-minute=0",
                "comments.per-day=0",
                "reactions.per-minute=0",
                "reactions.per-day=0"
            })
    void endTheStartWhenTheyMakeNoSense(String setting) {
        runner.withPropertyValues("fitconnect." + setting)
                .run(started -> assertThat(started).hasFailed());
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties({CommentSettings.class, ReactionSettings.class})
    static class Settings {}
}
