package io.fitconnect.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.gateway.testing.MovableClock;
import io.fitconnect.platform.problem.Refusal;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

class AddressLimitsTests {

    private final MovableClock clock = new MovableClock();
    private final AddressLimits limits = new AddressLimits(
            new LimitSettings(
                    Map.of(
                            LimitKind.SIGN_IN, new RateLimit(1, 0.1),
                            LimitKind.ANONYMOUS, new RateLimit(2, 0.1),
                            LimitKind.INVALID_TOKEN, new RateLimit(1, 0.1)),
                    Set.of("/login"),
                    Set.of("/oauth2/token"),
                    100),
            new SimpleMeterRegistry(),
            clock);

    @Test
    void countsPostsToSignInPathsApart() {
        limits.requireAnonymous(HttpMethod.POST, "/login", "192.0.2.1");
        assertRefused(() -> limits.requireAnonymous(HttpMethod.POST, "/login", "192.0.2.1"), "10");
        assertThatCode(() -> limits.requireAnonymous(HttpMethod.GET, "/login", "192.0.2.1"))
                .doesNotThrowAnyException();
        assertThatCode(() -> limits.requireAnonymous(HttpMethod.POST, "/logout", "192.0.2.1"))
                .doesNotThrowAnyException();
    }

    @Test
    void forgivesWithTime() {
        limits.requireAnonymous(HttpMethod.POST, "/login", "192.0.2.1");
        clock.advance(Duration.ofSeconds(10));
        assertThatCode(() -> limits.requireAnonymous(HttpMethod.POST, "/login", "192.0.2.1"))
                .doesNotThrowAnyException();
    }

    @Test
    void takesANetworkOfTheNewProtocolForOneClient() {
        limits.requireAnonymous(HttpMethod.POST, "/login", "2001:db8:0:1::1");
        assertRefused(() -> limits.requireAnonymous(HttpMethod.POST, "/login", "2001:db8:0:1:ffff::2"), "10");
        assertThatCode(() -> limits.requireAnonymous(HttpMethod.POST, "/login", "2001:db8:0:2::1"))
                .doesNotThrowAnyException();
        assertThat(AddressLimits.network("unknown")).isEqualTo("unknown");
    }

    @Test
    void hasRoomForDoubtUntilABadTokenCame() {
        assertThatCode(() -> limits.requireRoom("192.0.2.1")).doesNotThrowAnyException();
        limits.charge("192.0.2.1");
        assertRefused(() -> limits.requireRoom("192.0.2.1"), "10");
        assertThatCode(() -> limits.requireRoom("192.0.2.2")).doesNotThrowAnyException();
    }

    private static void assertRefused(Runnable call, String retryAfter) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(call::run).satisfies(refusal -> {
            assertThat(refusal.type().status().value()).isEqualTo(429);
            assertThat(refusal.headers()).containsEntry("Retry-After", retryAfter);
        });
    }
}
