package io.fitconnect.gamification.flag;

import io.fitconnect.platform.events.Announcement;
import java.util.UUID;

/** What flags tell others on {@code gamification.award}; the contract stands in {@code contracts/gamification/award}. */
final class FlagAnnouncements {

    private static final String TOPIC = "gamification.award";

    private FlagAnnouncements() {}

    static Announcement raised(Flag flag) {
        return of(flag, "flag-raised.v1");
    }

    static Announcement decided(Flag flag) {
        return of(flag, "flag-decided.v1");
    }

    private static Announcement of(Flag flag, String type) {
        return new Announcement(
                TOPIC,
                flag.athlete().toString(),
                type,
                flag.id().toString(),
                new FlagBody(
                        flag.athlete(),
                        flag.id(),
                        flag.activity(),
                        flag.finding().kind().wireName(),
                        flag.state().wireName()));
    }

    record FlagBody(UUID athleteId, UUID flagId, UUID activityId, String kind, String state) {}
}
