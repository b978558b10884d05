package io.fitconnect.integration.quota.web;

import io.fitconnect.integration.quota.PushQuota;
import io.swagger.v3.oas.annotations.media.Schema;

/** One quota. */
@Schema(name = "PushQuota")
record QuotaView(
        @Schema(
                description = "athlete: of one athlete; app: of all; -backfill: of what is pushed with backfill=true",
                allowableValues = {"athlete", "app", "athlete-backfill", "app-backfill"})
        String name,

        @Schema(description = "Items that may come at once") int items,

        @Schema(description = "After so many seconds a quota that was used up is full again")
        long windowSeconds) {

    static QuotaView of(PushQuota quota) {
        return new QuotaView(quota.name(), quota.items(), quota.windowSeconds());
    }
}
