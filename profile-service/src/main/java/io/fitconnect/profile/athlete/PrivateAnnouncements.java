package io.fitconnect.profile.athlete;

import io.fitconnect.platform.events.Announcement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What only training- and integration-service may know of an athlete, on {@code profile.private}; the contract stands in
 * {@code contracts/profile/private}.
 */
@Component
class PrivateAnnouncements {

    static final String TOPIC = "profile.private";
    static final String CHANGED = "private-changed.v1";

    private final List<PrivatePart> parts;

    PrivateAnnouncements(List<PrivatePart> parts) {
        this.parts = List.copyOf(parts);
    }

    Announcement changed(Athlete athlete) {
        return announce(state(athlete, read(List.of(athlete))));
    }

    /** The state of those athletes of whom anything is known. */
    Stream<Announcement> ofKnown(List<Athlete> athletes) {
        Map<String, Map<AthleteId, ?>> read = read(athletes);
        return athletes.stream()
                .map(athlete -> state(athlete, read))
                .filter(PrivateState::isAnyKnown)
                .map(PrivateAnnouncements::announce);
    }

    private Map<String, Map<AthleteId, ?>> read(List<Athlete> athletes) {
        List<AthleteId> ids = athletes.stream().map(Athlete::id).toList();
        Map<String, Map<AthleteId, ?>> read = new HashMap<>();
        parts.forEach(part -> read.put(part.member(), part.list(ids)));
        return read;
    }

    private static PrivateState state(Athlete athlete, Map<String, Map<AthleteId, ?>> parts) {
        Profile profile = athlete.profile();
        return new PrivateState(
                athlete.id().value(),
                parts.getOrDefault("privacyZones", Map.of()).get(athlete.id()),
                profile.thresholds(),
                parts.getOrDefault("zoneSets", Map.of()).get(athlete.id()),
                profile.body().sex(),
                profile.body().weightKilograms(),
                athlete.version());
    }

    private static Announcement announce(PrivateState state) {
        String id = state.athleteId().toString();
        return new Announcement(TOPIC, id, CHANGED, id, state);
    }

    record PrivateState(
            UUID athleteId,
            @Nullable Object privacyZones,
            Thresholds thresholds,
            @Nullable Object zoneSets,
            @Nullable Sex sex,
            @Nullable Double weightKilograms,
            long version) {

        boolean isAnyKnown() {
            return privacyZones != null
                    || zoneSets != null
                    || sex != null
                    || weightKilograms != null
                    || !thresholds.equals(Thresholds.UNKNOWN);
        }

        /** Says nothing, so that nothing gets into a log. */
        @Override
        public String toString() {
            return "PrivateState[not shown]";
        }
    }
}
