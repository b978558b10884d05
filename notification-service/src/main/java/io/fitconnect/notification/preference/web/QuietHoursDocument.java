package io.fitconnect.notification.preference.web;

import io.fitconnect.notification.preference.QuietHours;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;

/** When the athlete wants to hear nothing but what is pressing, by the clock of their time zone. */
record QuietHoursDocument(
        @Schema(type = "string", example = "22:00:00") @NotNull(message = "is required")
        LocalTime from,

        @Schema(
                type = "string",
                description = "On the next day if it is not after from; not equal to it",
                example = "07:00:00")
        @NotNull(message = "is required")
        LocalTime to) {

    QuietHours toHours() {
        return new QuietHours(from, to);
    }
}
