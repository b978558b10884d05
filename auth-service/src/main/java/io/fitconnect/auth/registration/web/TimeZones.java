package io.fitconnect.auth.registration.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The time zones that can be chosen, by continent: those of the tz database that are named after a place. */
final class TimeZones {

    private static final Set<String> CONTINENTS = Set.of(
            "Africa",
            "America",
            "Antarctica",
            "Arctic",
            "Asia",
            "Atlantic",
            "Australia",
            "Europe",
            "Indian",
            "Pacific");
    private static final String NOWHERE = "UTC";

    private TimeZones() {}

    static Optional<ZoneId> find(String id) {
        boolean known = id.equals(NOWHERE)
                || (isPlace(id) && ZoneId.getAvailableZoneIds().contains(id));
        return known ? Optional.of(ZoneId.of(id)) : Optional.empty();
    }

    /** The choices with their offsets at a moment, in one group for each continent. */
    static Map<String, List<TimeZoneChoice>> list(Instant now) {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(TimeZones::isPlace)
                .sorted()
                .map(id -> TimeZoneChoice.of(id, now))
                .collect(Collectors.groupingBy(TimeZoneChoice::continent, TreeMap::new, Collectors.toList()));
    }

    private static boolean isPlace(String id) {
        int slash = id.indexOf('/');
        return slash > 0 && CONTINENTS.contains(id.substring(0, slash));
    }
}
