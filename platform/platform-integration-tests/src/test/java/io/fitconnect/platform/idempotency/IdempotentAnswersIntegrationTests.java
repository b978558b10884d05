package io.fitconnect.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.sample.OnRealStores;
import io.fitconnect.platform.security.Caller;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

@OnRealStores
class IdempotentAnswersIntegrationTests {

    private static final String OPERATION = "POST /api/v1/things";

    @Autowired
    private IdempotentAnswers answers;

    private final String key = Ids.next().toString();
    private final UUID account = Ids.next();
    private final AtomicInteger made = new AtomicInteger();

    record Thing(String name) {}

    record Made(int number) {}

    @Test
    void answersARepetitionWithTheFirstStatusHeadersAndBody() {
        ResponseEntity<JsonNode> first = send("tracker", "a");
        ResponseEntity<JsonNode> again = send("tracker", "a");

        assertThat(made).hasValue(1);
        assertThat(again).isEqualTo(first);
        assertThat(again.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(again.getHeaders().getLocation()).hasToString("/api/v1/things/1");
        assertThat(again.getHeaders().getETag()).isEqualTo("\"v0\"");
        assertThat(again.getBody()).hasToString("{\"number\":1}");
    }

    @Test
    void givesNoClientTheAnswerOfAnother() {
        send("tracker", "a");

        assertThat(send("other-tracker", "a").getBody()).hasToString("{\"number\":2}");
    }

    @Test
    void givesNoAccountTheAnswerOfAnother() {
        send("tracker", "a");

        assertThat(send(Ids.next(), "tracker", OPERATION, this::make).getBody()).hasToString("{\"number\":2}");
    }

    @Test
    void givesNoOperationTheAnswerOfAnother() {
        send("tracker", "a");

        assertThat(send(account, "tracker", "POST /api/v1/others", this::make).getBody())
                .hasToString("{\"number\":2}");
    }

    @Test
    void answersARepetitionWithoutABodyWhenTheFirstHadNone() {
        ResponseEntity<JsonNode> first = send(account, "tracker", OPERATION, this::accept);
        ResponseEntity<JsonNode> again = send(account, "tracker", OPERATION, this::accept);

        assertThat(made).hasValue(1);
        assertThat(again).isEqualTo(first);
        assertThat(again.getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(again.getHeaders().get("Link")).containsExactly("<1>", "<2>");
        assertThat(again.hasBody()).isFalse();
    }

    @Test
    void runsAgainWhatFailed() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> send(account, "tracker", OPERATION, () -> {
                    throw new IllegalStateException("asked to fail");
                }));

        assertThat(send("tracker", "a").getBody()).hasToString("{\"number\":1}");
    }

    @Test
    void refusesTheKeyForAnotherRequest() {
        send("tracker", "a");

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> send("tracker", "b"));
    }

    @Test
    void runsEachTimeWithoutAKey() {
        var caller = new Caller(Optional.of(account), "tracker", Set.of(), Set.of());
        answers.answer(null, caller, OPERATION, new Thing("a"), this::make);
        answers.answer(null, caller, OPERATION, new Thing("a"), this::make);

        assertThat(made).hasValue(2);
    }

    private ResponseEntity<JsonNode> send(String client, String name) {
        var caller = new Caller(Optional.of(account), client, Set.of(), Set.of());
        return answers.answer(key, caller, OPERATION, new Thing(name), this::make);
    }

    private ResponseEntity<JsonNode> send(
            UUID account, String client, String operation, Supplier<ResponseEntity<?>> effect) {
        var caller = new Caller(Optional.of(account), client, Set.of(), Set.of());
        return answers.answer(key, caller, operation, new Thing("a"), effect);
    }

    private ResponseEntity<?> accept() {
        made.incrementAndGet();
        return ResponseEntity.noContent().header("Link", "<1>", "<2>").build();
    }

    private ResponseEntity<Made> make() {
        int number = made.incrementAndGet();
        return ResponseEntity.created(URI.create("/api/v1/things/" + number))
                .eTag("\"v0\"")
                .body(new Made(number));
    }
}
