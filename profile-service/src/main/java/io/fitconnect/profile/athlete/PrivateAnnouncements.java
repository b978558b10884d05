package io.fitconnect.profile.athlete;

import io.fitconnect.platform.events.Announcement;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What only training- and integration-service may know of an athlete, on {@code profile.private}; the contract stands in
 * {@code contracts/profile/private}.
 */
final class PrivateAnnouncements {

    static final String TOPIC = "profile.private";
    static final String CHANGED = "private-changed.v1";

    private PrivateAnnouncements() {}

    static Announcement changed(Athlete athlete) {
        String id = athlete.id().toString();
        Profile profile = athlete.profile();
        return new Announcement(
                TOPIC,
                id,
                CHANGED,
                id,
                new PrivateState(
                        athlete.id().value(),
                        profile.thresholds(),
                        profile.body().weightKilograms(),
                        athlete.version()));
    }

    record PrivateState(
            UUID athleteId, Thresholds thresholds, @Nullable Double weightKilograms, long version) {

        /** Says nothing, so that nothing gets into a log. */
        @Override
        public String toString() {
            return "PrivateState[not shown]";
        }
    }
}
