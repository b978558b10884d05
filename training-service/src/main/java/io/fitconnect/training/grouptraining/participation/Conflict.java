package io.fitconnect.training.grouptraining.participation;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;
import io.fitconnect.platform.sport.Sport;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something else that an athlete has at the time of a group training.
 *
 * @param title   null when the sport says enough
 * @param start   by the clock of the group training's place; at midnight when some time of the day is meant
 * @param someTime planned for that day without a time
 */
public record Conflict(Kind kind, UUID id, @Nullable String title, Sport sport, LocalDateTime start, boolean someTime) {

    /** Where it stands. */
    public enum Kind {
        PLAN_ENTRY,
        GROUP_TRAINING;

        @JsonValue
        public String wireName() {
            return WireName.of(this);
        }
    }
}
