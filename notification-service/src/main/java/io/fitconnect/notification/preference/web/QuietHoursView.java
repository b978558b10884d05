package io.fitconnect.notification.preference.web;

import io.fitconnect.notification.preference.QuietHours;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalTime;

/** When the athlete hears nothing but what is pressing, by the clock of their time zone. */
record QuietHoursView(
        @Schema(type = "string", example = "22:00:00") LocalTime from,

        @Schema(type = "string", description = "On the next day if it is not after from", example = "07:00:00")
        LocalTime to) {

    static QuietHoursView of(QuietHours hours) {
        return new QuietHoursView(hours.from(), hours.to());
    }
}
