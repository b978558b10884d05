package io.fitconnect.social.feed;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class FeedSettingsTests {

    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    @Test
    void haveDefaults() {
        FeedSettings defaults = bind(Map.of());

        assertThat(defaults)
                .isEqualTo(new FeedSettings(Duration.ofDays(180), Duration.ofDays(14), 2_000, 100, 500, 1_000));
        assertThat(validator.validate(defaults)).isEmpty();
    }

    @Test
    void refuseWhatNoFeedCanKeep() {
        FeedSettings wrong = bind(Map.of(
                "fitconnect.feed.kept", "0d",
                "fitconnect.feed.news", "500d",
                "fitconnect.feed.pushed", "-1",
                "fitconnect.feed.back-fill", "1001",
                "fitconnect.feed.batch", "0",
                "fitconnect.feed.candidates", "99"));

        assertThat(validator.validate(wrong)).hasSize(6);
    }

    private static FeedSettings bind(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("fitconnect.feed", FeedSettings.class);
    }
}
