package io.fitconnect.profile.athlete;

import io.fitconnect.platform.events.Announcement;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What profiles tell others on {@code profile.athlete}; the contract stands in {@code contracts/profile/athlete}. */
final class AthleteAnnouncements {

    static final String TOPIC = "profile.athlete";
    static final String CHANGED = "athlete-changed.v1";

    private AthleteAnnouncements() {}

    static Announcement changed(Athlete athlete) {
        String id = athlete.id().toString();
        Preferences preferences = athlete.profile().preferences();
        return new Announcement(
                TOPIC,
                id,
                CHANGED,
                id,
                new AthleteState(
                        athlete.id().value(),
                        preferences.displayName().value(),
                        preferences.locale(),
                        preferences.timeZone(),
                        preferences.units(),
                        athlete.ageGroup().minor(),
                        athlete.ageGroup().ageBand(),
                        athlete.version()));
    }

    record AthleteState(
            UUID athleteId,
            String displayName,
            String locale,
            String timeZone,
            Units units,
            @Nullable Boolean minor,
            @Nullable String ageBand,
            long version) {}
}
