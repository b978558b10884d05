package io.fitconnect.integration.pushhealth.web;

import io.fitconnect.integration.pushhealth.PushCount;
import io.fitconnect.integration.pushhealth.PushHealth;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How an app's pushes fare. */
@Schema(name = "PushHealth", description = "About a minute behind")
record PushHealthView(
        @Schema(description = "When an item was last accepted, within the week") @Nullable
        Instant lastAcceptedAt,

        WindowView day,
        WindowView week) {

    static PushHealthView of(PushHealth health) {
        return new PushHealthView(health.lastAcceptedAt(), WindowView.of(health.day()), WindowView.of(health.week()));
    }

    /** A time that ends now. */
    @Schema(name = "PushHealthWindow")
    record WindowView(
            @Schema(description = "Imports that are in the diary, and values of days that were stored, by whole hours")
            long accepted,

            @Schema(description = "As the log of refusals has it: of a request at most 100, and 10,000 at most")
            long refused,

            @Schema(description = "How long an import took from its push into the diary, on average") @Nullable
            Double secondsToDiary) {

        private static final double MILLIS = 1_000;

        static WindowView of(PushHealth.Window window) {
            PushCount count = window.accepted().orElse(null);
            return new WindowView(
                    count == null ? 0 : count.accepted(),
                    window.refused(),
                    count == null || count.timed() == 0 ? null : count.tookMillis() / MILLIS / count.timed());
        }
    }
}
