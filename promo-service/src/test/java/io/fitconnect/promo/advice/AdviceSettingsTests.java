package io.fitconnect.promo.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

class AdviceSettingsTests {

    /** The rules that are shipped can be read, and the caps have their defaults. */
    @Test
    void readsTheShippedRules() throws IOException {
        StandardEnvironment environment = new StandardEnvironment();
        new YamlPropertySourceLoader()
                .load("rules", new ClassPathResource("advice-rules.yaml"))
                .forEach(environment.getPropertySources()::addLast);

        AdviceSettings settings = Binder.get(environment)
                .bind("fitconnect.advice", AdviceSettings.class)
                .get();

        assertThat(settings.rules().all()).extracting(AdviceRule::key).contains("worn-shoes", "shoes-for-winter");
        assertThat(settings.caps()).isEqualTo(new Caps(1, 3, 3, Duration.ofDays(60)));
    }
}
