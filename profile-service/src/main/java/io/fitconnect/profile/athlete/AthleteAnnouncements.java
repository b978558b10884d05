package io.fitconnect.profile.athlete;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.profile.visibility.VisiblePart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
                        visibility(athlete),
                        athlete.consents().purposes().isEmpty()
                                ? null
                                : athlete.consents().words(),
                        athlete.profile().about().homeRegion(),
                        athlete.profile().about().weekStart(),
                        athlete.version()));
    }

    private static Map<String, String> visibility(Athlete athlete) {
        Map<String, String> visibility = new LinkedHashMap<>();
        for (VisiblePart part : VisiblePart.values()) {
            visibility.put(part.member(), athlete.visibility(part).wireName());
        }
        return visibility;
    }

    record AthleteState(
            UUID athleteId,
            String displayName,
            String locale,
            String timeZone,
            Units units,
            @Nullable Boolean minor,
            @Nullable String ageBand,
            Map<String, String> visibility,
            @Nullable List<String> consents,
            @Nullable String homeRegion,
            @Nullable WeekStart weekStart,
            long version) {}
}
