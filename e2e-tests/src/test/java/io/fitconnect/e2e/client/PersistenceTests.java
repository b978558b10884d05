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

class PersistenceTests {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

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

        var answer = Persistence.untilAcknowledged(PATIENCE).send(this::ask);

        assertThat(answer.status()).isEqualTo(202);
        assertThat(platform.requests()).hasSize(3);
    }

    @Test
    void takesANoForAnAnswer() {
        platform.answers(409, Map.of(), "");

        assertThat(Persistence.untilAcknowledged(PATIENCE).send(this::ask).status())
                .isEqualTo(409);
    }

    @Test
    void doesNotRepeatAFailureWhenItWasOnlyToldToWait() {
        platform.answers(500, Map.of(), "");

        assertThat(Persistence.whenTooMany(PATIENCE).send(this::ask).status()).isEqualTo(500);
    }

    @Test
    void endsWithItsPatience() {
        var nobody = new PlatformClient(URI.create("http://localhost:1"));

        assertThatThrownBy(() ->
                        Persistence.untilAcknowledged(Duration.ofMillis(300)).send(() -> nobody.get("/")))
                .isInstanceOf(Unreachable.class);
    }

    private Answer ask() {
        return platform.client().get("/");
    }
}
