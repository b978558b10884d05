package io.fitconnect.profile.athlete;

import io.fitconnect.platform.events.Announcement;
import java.util.UUID;

/** What others may know of an athlete; body data stays here. */
final class AthleteAnnouncements {

    private static final String TOPIC = "profile.athlete";

    private AthleteAnnouncements() {}

    static Announcement changed(Athlete athlete) {
        String key = athlete.id().toString();
        Profile profile = athlete.profile();
        return new Announcement(
                TOPIC,
                key,
                "athlete-changed.v1",
                key,
                new AthleteChanged(
                        athlete.id().value(),
                        profile.displayName().value(),
                        profile.place().locale(),
                        profile.place().timeZone(),
                        profile.units(),
                        athlete.version()));
    }

    private record AthleteChanged(
            UUID athleteId, String displayName, String locale, String timeZone, Units units, long version) {}
}
