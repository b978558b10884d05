package io.fitconnect.profile.zone;

import io.fitconnect.profile.athlete.AthleteId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The zone sets of athletes. */
public interface ZoneSets {

    /** The athlete's sets, newest last. */
    default List<ZoneSet> list(AthleteId athlete) {
        return list(List.of(athlete)).getOrDefault(athlete, List.of());
    }

    /** The sets of several athletes, newest last; who has none is absent. */
    Map<AthleteId, List<ZoneSet>> list(Collection<AthleteId> athletes);

    /** Puts the set in place of the one of the same day. */
    void put(AthleteId athlete, ZoneSet set);

    boolean remove(AthleteId athlete, LocalDate from);
}
