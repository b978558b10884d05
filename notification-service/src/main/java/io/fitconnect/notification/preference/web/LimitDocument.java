package io.fitconnect.notification.preference.web;

import io.fitconnect.notification.preference.DailyLimit;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** How many notifications a channel carries in a day. */
record LimitDocument(
        @Schema(example = "5")
        @NotNull(message = "is required")
        @Min(value = DailyLimit.LEAST, message = "must be at least 1")
        @Max(value = DailyLimit.MOST, message = "must be at most 100")
        Integer perDay) {}
