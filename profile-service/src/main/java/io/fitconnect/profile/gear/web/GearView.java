package io.fitconnect.profile.gear.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.fitconnect.platform.web.ETags;
import io.fitconnect.profile.gear.GearId;
import io.fitconnect.profile.gear.GearItem;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item as its athlete sees it. */
record GearView(
        UUID id,

        @Schema(description = "Version of the item, to be sent as If-Match with a change", example = "\"v3\"")
        String etag,

        @JsonUnwrapped GearDocument document,

        @Schema(description = "When it was added here, UTC")
        Instant addedAt,

        @Schema(description = "When it, where it is mounted or its services last changed, UTC")
        Instant changedAt,

        @Schema(description = "When it was taken out of use, UTC; absent while it is in use") @Nullable
        Instant retiredAt,

        @Schema(description = "The item that took its place") @Nullable
        UUID replacedBy) {

    static GearView of(GearItem item) {
        return new GearView(
                item.key().gear().value(),
                ETags.of(item.version()),
                GearDocument.of(item),
                item.addedAt(),
                item.changedAt(),
                item.findRetiredAt().orElse(null),
                item.findSuccessor().map(GearId::value).orElse(null));
    }
}
