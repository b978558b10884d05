package io.fitconnect.e2e.client;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What the status resource of an import says.
 *
 * @param path where it says so
 */
public record ImportStatus(String path, Answer answer) {

    public String state() {
        return answer.json().path("state").asString("");
    }

    public boolean isDone() {
        return state().equals("done");
    }

    public boolean isRefused() {
        return state().equals("refused");
    }

    /** Through a fault of the platform. */
    public boolean isFailed() {
        return state().equals("failed");
    }

    public boolean hasEnded() {
        return isDone() || isRefused() || isFailed();
    }

    public String id() {
        return answer.json().path("id").asString("");
    }

    public Instant receivedAt() {
        return Instant.parse(answer.json().path("receivedAt").asString());
    }

    /** Only of an import that has ended. */
    public Instant finishedAt() {
        return Instant.parse(answer.json().path("finishedAt").asString());
    }

    /** The addresses of the trainings that the recording became. */
    public List<String> trainings() {
        return answer.json()
                .path("trainings")
                .valueStream()
                .map(training -> training.path("href").asString(""))
                .toList();
    }

    /** Why the recording was refused: a stable word and a sentence. */
    public Optional<String> refusal() {
        var refusal = answer.json().path("refusal");
        return refusal.isObject() ? Optional.of(inWords(refusal, "reason")) : Optional.empty();
    }

    /** What was odd in a recording that could be read all the same. */
    public List<String> warnings() {
        return answer.json()
                .path("warnings")
                .valueStream()
                .map(warning -> inWords(warning, "code"))
                .toList();
    }

    private static String inWords(JsonNode node, String name) {
        return node.path(name).asString("") + ": " + node.path("detail").asString("");
    }
}
