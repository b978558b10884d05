package io.fitconnect.profile.privacy;

import io.fitconnect.platform.geo.PrivacyZone;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.athlete.PrivatePart;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The circles in the private state, without the places that they hide. */
@Component
class AnnouncedCircles implements PrivatePart {

    private final ProtectedPlaces places;

    AnnouncedCircles(ProtectedPlaces places) {
        this.places = places;
    }

    @Override
    public String member() {
        return "privacyZones";
    }

    @Override
    public Map<AthleteId, ?> list(Collection<AthleteId> athletes) {
        return places.list(athletes).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, all -> circles(all.getValue())));
    }

    private static List<CircleState> circles(List<ProtectedPlace> places) {
        return places.stream().map(place -> CircleState.of(place.zone())).toList();
    }

    record CircleState(double latitude, double longitude, double radiusMeters, String cutSecret) {

        static CircleState of(PrivacyZone zone) {
            return new CircleState(
                    zone.centre().latitude(), zone.centre().longitude(), zone.radiusMeters(), zone.cutSecret());
        }
    }
}
