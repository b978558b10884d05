package io.fitconnect.profile.gear;

import io.fitconnect.platform.events.Announcement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What gear tells others on {@code profile.gear}; the contract stands in {@code contracts/profile/gear}. */
final class GearAnnouncements {

    static final String TOPIC = "profile.gear";
    static final String CHANGED = "gear-changed.v1";
    static final String DELETED = "gear-deleted.v1";

    private GearAnnouncements() {}

    static Announcement changed(GearItem item) {
        GearKey key = item.key();
        return of(
                key,
                CHANGED,
                new GearState(
                        key.gear().value(),
                        key.athlete().value(),
                        item.kind(),
                        item.details().name(),
                        item.details().catalogueItemId(),
                        item.isRetired() ? "retired" : "active",
                        item.defaults().list(),
                        item.defaults().routes(),
                        item.findRetiredAt().orElse(null),
                        item.findSuccessor().map(GearId::value).orElse(null),
                        item.version()));
    }

    static Announcement deleted(GearKey key, Instant now) {
        return of(
                key, DELETED, new GearDeleted(key.gear().value(), key.athlete().value(), now));
    }

    static Announcement of(GearKey key, String type, Object body) {
        return new Announcement(
                TOPIC, key.athlete().toString(), type, key.gear().toString(), body);
    }

    record GearState(
            UUID gearId,
            UUID athleteId,
            String kind,
            String name,
            @Nullable String catalogueItemId,
            String state,
            List<GearDefault> defaults,
            List<UUID> defaultRoutes,
            @Nullable Instant retiredAt,
            @Nullable UUID replacedBy,
            long version) {}

    record GearDeleted(UUID gearId, UUID athleteId, Instant deletedAt) {}
}
