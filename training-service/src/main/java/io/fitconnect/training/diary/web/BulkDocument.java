package io.fitconnect.training.diary.web;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;
import io.fitconnect.platform.problem.InvalidValue;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One action on many trainings. */
record BulkDocument(
        @NotNull(message = "is required") Action action,

        @ArraySchema(
                maxItems = BulkDocument.MAX_TRAININGS,
                minItems = 1,
                arraySchema = @Schema(description = "Each is taken once"))
        @NotNull(message = "is required")
        @Size(min = 1, max = BulkDocument.MAX_TRAININGS, message = "must be {min} to {max}")
        List<@NotNull(message = "must not hold null") UUID> ids,

        @Schema(
                description = "For change: a JSON merge patch (RFC 7396) as of one training",
                example = "{\"sport\": \"hiking\"}")
        @Nullable
        Map<String, @Nullable Object> patch,

        @Schema(description = "For move: the new day, at the same time of day", example = "2026-11-22") @Nullable
        LocalDate date) {

    static final int MAX_TRAININGS = 500;

    /** What is done with each. */
    enum Action {
        CHANGE,
        MOVE,
        TRASH,
        RESTORE,
        DELETE_FOR_GOOD;

        @JsonValue
        String wireName() {
            return WireName.of(this);
        }
    }

    /** Refuses an action without what it needs. */
    void requireWhole() {
        if ((action == Action.CHANGE) != (patch != null)) {
            throw InvalidValue.refuse("patch", "must be given for change, and for nothing else");
        }
        if ((action == Action.MOVE) != (date != null)) {
            throw InvalidValue.refuse("date", "must be given for move, and for nothing else");
        }
    }
}
