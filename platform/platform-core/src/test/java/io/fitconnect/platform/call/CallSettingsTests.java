package io.fitconnect.platform.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class CallSettingsTests {

    private static final String GOOD = "Zm9ydHktdHdvIGNoYXJhY3RlcnMgb2YgZ29vZCBsdWNr";

    @Test
    void hasDefaults() {
        assertThat(bind(Map.of()))
                .isEqualTo(new CallSettings(
                        "sample-service",
                        GOOD,
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        2,
                        Duration.ofMillis(100),
                        Duration.ofSeconds(2)));
    }

    @Test
    void refusesATimeOutOfNothing() {
        assertThatThrownBy(() -> bind(Map.of("timeout", "0s"))).rootCause().hasMessageContaining("positive");
    }

    @Test
    void refusesLocalSecretsInProduction() {
        assertThatCode(() -> bind(Map.of()).requireProductionSecret()).doesNotThrowAnyException();
        for (String bad : new String[] {"short", "local-only-" + GOOD}) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> bind(Map.of("client-secret", bad)).requireProductionSecret());
        }
    }

    @Test
    void hidesTheSecret() {
        assertThat(bind(Map.of()).toString()).doesNotContain(GOOD);
    }

    private static CallSettings bind(Map<String, String> changed) {
        Map<String, String> properties = new HashMap<>();
        properties.put("fitconnect.calls.client-id", "sample-service");
        properties.put("fitconnect.calls.client-secret", GOOD);
        changed.forEach((name, value) -> properties.put("fitconnect.calls." + name, value));
        return new Binder(new MapConfigurationPropertySource(properties))
                .bind("fitconnect.calls", CallSettings.class)
                .get();
    }
}
