package io.fitconnect.integration.refusal.web;

import io.fitconnect.integration.refusal.RefusedItem;
import io.fitconnect.integration.refusal.VendorRefusal;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One entry of the log. */
@Schema(name = "VendorRefusal", description = "One item of yours that was refused; which athlete it is of is not kept")
record RefusalView(
        Instant refusedAt,

        @Schema(
                description = "recording: sent on its own; activity: of a batch; metric: a value of a day",
                allowableValues = {"recording", "activity", "metric"})
        String kind,

        @Schema(description = "Your own id of it") @Nullable String externalId,

        @Schema(
                description =
                        "A stable word, as in the answer to the push or in the state of the import; the list grows")
        String reason,

        @Schema(description = "The member that is wrong, where one is") @Nullable
        String member,

        @Schema(description = "What to mend") String detail) {

    static RefusalView of(VendorRefusal refusal) {
        RefusedItem item = refusal.item();
        return new RefusalView(
                refusal.refusedAt(),
                item.kind().wireName(),
                item.externalId(),
                item.reason(),
                item.member(),
                item.detail());
    }
}
