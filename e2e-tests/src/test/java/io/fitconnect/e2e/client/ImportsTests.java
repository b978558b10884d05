package io.fitconnect.e2e.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportsTests {

    private static final String PATH = "/api/v1/imports/1";

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
    void asksUntilTheImportHasEndedAndNotBeforeItMay() {
        platform.answers(200, Map.of("Retry-After", "1"), "{\"state\":\"decoding\"}")
                .answers(200, Map.of(), "{\"state\":\"done\"}");
        var begin = Instant.now();

        var status = imports().awaitEnd(PATH, Duration.ofSeconds(10));

        assertThat(status.isDone()).isTrue();
        assertThat(Duration.between(begin, Instant.now())).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void failsWhenTheImportDoesNotEnd() {
        platform.answers(200, Map.of(), "{\"state\":\"received\"}");

        assertThatThrownBy(() -> imports().awaitEnd(PATH, Duration.ofSeconds(-1)))
                .isInstanceOf(UnexpectedAnswer.class)
                .hasMessageContaining("received");
    }

    @Test
    void showsWhatCameInsteadOfAStatus() {
        platform.answers(404, Map.of("Content-Type", "application/problem+json"), "{\"detail\":\"No such import.\"}");

        assertThatThrownBy(() -> imports().status(PATH))
                .hasMessageContaining("GET " + PATH)
                .hasMessageContaining("404")
                .hasMessageContaining("No such import.");
    }

    @Test
    void sendsTokenAndKeyWithTheFile() {
        platform.answers(202, Map.of("Location", PATH), "{}");

        var answer = imports().push(new Recording("a.fit", new byte[] {'x'}), PushKey.externalId("ride-1"));

        assertThat(answer.location()).isEqualTo(PATH);
        assertThat(platform.requests())
                .containsExactly("POST /api/v1/imports?fileName=a.fit&externalId=ride-1 Bearer token x");
    }

    private Imports imports() {
        return new Imports(platform.client().withToken("token"));
    }
}
