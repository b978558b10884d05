package io.fitconnect.notification.kind.grouptraining;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group training as notifications name it.
 *
 * @param name     null once its organiser's account is erased, and behind a block
 * @param timeZone of the place; readers see times in their own
 */
public record GroupTraining(UUID id, @Nullable String name, Instant startTime, String timeZone) {

    /** For samples. */
    public static GroupTraining sample(Instant startTime) {
        return new GroupTraining(new UUID(0, 0), "Saturday long run", startTime, "Europe/Berlin");
    }

    public GroupTraining withoutName() {
        return new GroupTraining(id, null, startTime, timeZone);
    }

    /** The arguments of texts that name it: {@code named}, {@code name}, {@code start}. */
    public Map<String, Object> textArguments() {
        return Map.of(
                "named", name == null ? "no" : "yes", "name", Objects.requireNonNullElse(name, ""), "start", startTime);
    }

    /** The path where a client finds it. */
    public String reference() {
        return "/api/v1/group-trainings/" + id;
    }
}
