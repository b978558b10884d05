package io.fitconnect.e2e.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RetryPolicyTests {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private StandIn platform;

    @BeforeEach
    void start() throws IOException {
        platform = new StandIn();
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void comesAgainUntilThePlatformHasSaidYes() {
        platform.answers(503, Map.of(), "")
                .answers(429, Map.of("Retry-After", "0"), "")
                .answers(202, Map.of(), "");

        var answer = RetryPolicy.untilAcknowledged(TIMEOUT).send(this::ask);

        assertThat(answer.status()).isEqualTo(202);
        assertThat(platform.requests()).hasSize(3);
    }

    @Test
    void comesAgainUntilWhatIsBeingMadeIsThere() {
        platform.answers(404, Map.of("Retry-After", "0"), "").answers(200, Map.of(), "");

        assertThat(RetryPolicy.untilThere(TIMEOUT).send(this::ask).status()).isEqualTo(200);
        assertThat(platform.requests()).hasSize(2);
    }

    @Test
    void takesANoForAnAnswer() {
        platform.answers(409, Map.of(), "");

        assertThat(RetryPolicy.untilAcknowledged(TIMEOUT).send(this::ask).status())
                .isEqualTo(409);
    }

    @Test
    void doesNotRepeatAFailureWhenItWasOnlyToldToWait() {
        platform.answers(500, Map.of(), "");

        assertThat(RetryPolicy.whenTooMany(TIMEOUT).send(this::ask).status()).isEqualTo(500);
    }

    @Test
    void endsWithItsTimeout() {
        var unreachable = new PlatformClient(URI.create("http://localhost:1"));

        assertThatThrownBy(() ->
                        RetryPolicy.untilAcknowledged(Duration.ofMillis(300)).send(() -> unreachable.get("/")))
                .isInstanceOf(Unreachable.class);
    }

    private Answer ask() {
        return platform.client().get("/");
    }
}
