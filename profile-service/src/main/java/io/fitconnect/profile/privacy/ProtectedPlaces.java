package io.fitconnect.profile.privacy;

import io.fitconnect.profile.athlete.AthleteId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The privacy zones of athletes. */
public interface ProtectedPlaces {

    /** The athlete's zones, oldest first. */
    default List<ProtectedPlace> list(AthleteId athlete) {
        return list(List.of(athlete)).getOrDefault(athlete, List.of());
    }

    /** The zones of several athletes, oldest first; who has none is absent. */
    Map<AthleteId, List<ProtectedPlace>> list(Collection<AthleteId> athletes);

    /** Puts the zone in place of the one of the same id. */
    void put(AthleteId athlete, ProtectedPlace place);

    boolean remove(AthleteId athlete, UUID id);
}
