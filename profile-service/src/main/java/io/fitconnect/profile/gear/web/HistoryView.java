package io.fitconnect.profile.gear.web;

import io.fitconnect.profile.gear.ViewGearHistory;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to an item. */
record HistoryView(
        @Schema(description = "Newest first, at most 200") List<MountingView> mountings,

        @Schema(description = "Newest first, at most 200") List<ServiceView> services) {

    static HistoryView of(ViewGearHistory.History history) {
        return new HistoryView(
                history.mountings().stream()
                        .map(each -> new MountingView(each.carrier().value(), each.mountedAt(), each.dismountedAt()))
                        .toList(),
                history.overhauls().stream()
                        .map(each -> new ServiceView(each.servedAt(), each.note()))
                        .toList());
    }

    /** A time in which a component was mounted. */
    record MountingView(
            @Schema(description = "What it was mounted on") UUID carrierId,

            @Schema(description = "UTC") Instant mountedAt,

            @Schema(description = "UTC; absent while it is mounted") @Nullable
            Instant dismountedAt) {}

    /** A service. */
    record ServiceView(
            @Schema(description = "UTC") Instant servedAt,
            @Nullable String note) {}
}
