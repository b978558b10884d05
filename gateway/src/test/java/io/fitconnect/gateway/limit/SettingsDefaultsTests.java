package io.fitconnect.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class SettingsDefaultsTests {

    private static final long SECOND = 1_000_000_000;

    @Test
    void holdTheUsualAllowanceUntilAnotherIsSet() {
        LimitSettings settings = new LimitSettings(Map.of(Kind.CALLER, new Allowance(1, 1)), Set.of(), Set.of(), 10);
        assertThat(settings.allowance(Kind.CALLER)).isEqualTo(new Allowance(1, 1));
        assertThat(settings.allowance(Kind.SIGN_IN)).isEqualTo(new Allowance(120, 10));
        assertThat(settings.allowance(Kind.TOKEN)).isEqualTo(new Allowance(200, 50));
        assertThat(settings.allowance(Kind.ANONYMOUS)).isEqualTo(new Allowance(400, 50));
        assertThat(settings.allowance(Kind.DOUBTFUL)).isEqualTo(new Allowance(120, 10));
        assertThat(Kind.CALLER.usual()).isEqualTo(new Allowance(200, 50));
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/imports, 32", "/api/v1/imports/1, 32", "/api/v1/importsx, 1", "/api/v1, 1", "/login, 1"})
    void chooseTheBodyLimitByPath(String path, long megabytes) {
        assertThat(limitFor(path).bytes()).isEqualTo(megabytes * 1024 * 1024);
    }

    @Test
    void letALargerBodyBuyTimeByBytes() {
        Pace larger = limitFor("/api/v1/imports").pace();
        assertThat(larger.nanosFor(0)).isEqualTo(30 * SECOND);
        assertThat(larger.nanosFor(2 * 1024)).isEqualTo(32 * SECOND);
        assertThat(larger.rule()).isEqualTo("After the first 30s, send at least 1024 bytes a second on average.");
        Pace usual = limitFor("/login").pace();
        assertThat(usual.nanosFor(1024 * 1024)).isEqualTo(10 * SECOND);
        assertThat(usual.rule()).isEqualTo("Send the whole body within 10s.");
    }

    private static BodyLimit limitFor(String path) {
        return new BodySettings(
                        DataSize.ofMegabytes(1),
                        Map.of("/api/v1/imports", DataSize.ofMegabytes(32)),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(30),
                        DataSize.ofKilobytes(1))
                .limitFor(path);
    }
}
