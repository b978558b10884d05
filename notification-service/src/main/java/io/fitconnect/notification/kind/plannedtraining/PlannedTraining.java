package io.fitconnect.notification.kind.plannedtraining;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A planned training as notifications name it.
 *
 * @param title in the athlete's words; null when the sport said enough
 * @param at    its start, or noon of its day
 */
public record PlannedTraining(UUID id, @Nullable String title, Instant at) {

    /** For samples. */
    public static PlannedTraining sample(Instant at) {
        return new PlannedTraining(new UUID(0, 0), "Long run", at);
    }

    /** The arguments of texts that name it: {@code named}, {@code name}, {@code at}. */
    public Map<String, Object> textArguments() {
        return Map.of("named", title == null ? "no" : "yes", "name", Objects.requireNonNullElse(title, ""), "at", at);
    }

    /** The path where a client finds it. */
    public String reference() {
        return "/api/v1/plan-entries/" + id;
    }
}
