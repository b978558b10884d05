package io.fitconnect.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class SettingsDefaultsTests {

    private static final long SECOND = 1_000_000_000;

    @Test
    void holdTheUsualLimitUntilAnotherIsSet() {
        LimitSettings settings =
                new LimitSettings(Map.of(LimitKind.CALLER, new RateLimit(1, 1)), Set.of(), Set.of(), 10);
        assertThat(settings.limit(LimitKind.CALLER)).isEqualTo(new RateLimit(1, 1));
        assertThat(settings.limit(LimitKind.SIGN_IN)).isEqualTo(new RateLimit(120, 10));
        assertThat(settings.limit(LimitKind.TOKEN)).isEqualTo(new RateLimit(200, 50));
        assertThat(settings.limit(LimitKind.ANONYMOUS)).isEqualTo(new RateLimit(400, 50));
        assertThat(settings.limit(LimitKind.INVALID_TOKEN)).isEqualTo(new RateLimit(120, 10));
        assertThat(LimitKind.CALLER.usual()).isEqualTo(new RateLimit(200, 50));
    }

    @Test
    void takeTheBodyLimitOfTheRoute() {
        assertThat(limitFor(OptionalLong.empty()).bytes()).isEqualTo(1024 * 1024);
        assertThat(limitFor(OptionalLong.of(5)).bytes()).isEqualTo(5);
    }

    @Test
    void letALargerBodyBuyTimeByBytes() {
        MinimumDataRate larger = limitFor(OptionalLong.of(32 << 20)).rate();
        assertThat(larger.nanosFor(0)).isEqualTo(30 * SECOND);
        assertThat(larger.nanosFor(2 * 1024)).isEqualTo(32 * SECOND);
        assertThat(larger.rule()).isEqualTo("After the first 30s, send at least 1024 bytes a second on average.");
        MinimumDataRate usual = limitFor(OptionalLong.empty()).rate();
        assertThat(usual.nanosFor(1024 * 1024)).isEqualTo(10 * SECOND);
        assertThat(usual.rule()).isEqualTo("Send the whole body within 10s.");
    }

    private static BodyLimit limitFor(OptionalLong ofRoute) {
        return new BodySettings(
                        DataSize.ofMegabytes(1),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(30),
                        DataSize.ofKilobytes(1))
                .limitFor(ofRoute);
    }
}
