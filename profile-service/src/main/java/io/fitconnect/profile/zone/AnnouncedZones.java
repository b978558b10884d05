package io.fitconnect.profile.zone;

import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.athlete.PrivatePart;
import io.fitconnect.profile.athlete.Thresholds;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The zone sets in the private state. */
@Component
class AnnouncedZones implements PrivatePart {

    private final ZoneSets zoneSets;

    AnnouncedZones(ZoneSets zoneSets) {
        this.zoneSets = zoneSets;
    }

    @Override
    public String member() {
        return "zoneSets";
    }

    @Override
    public Map<AthleteId, ?> list(Collection<AthleteId> athletes) {
        return zoneSets.list(athletes).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, sets -> announced(sets.getValue())));
    }

    private static List<ZoneSetState> announced(List<ZoneSet> sets) {
        return sets.stream()
                .map(set -> new ZoneSetState(
                        set.from(),
                        set.thresholds(),
                        set.find(ZoneMetric.HEART_RATE)
                                .map(zones -> new HeartRateState(zones.model(), zones.wholeBounds()))
                                .orElse(null),
                        set.find(ZoneMetric.POWER)
                                .map(zones -> new PowerState(zones.model(), zones.wholeBounds()))
                                .orElse(null),
                        set.find(ZoneMetric.SPEED)
                                .map(zones -> new SpeedState(zones.model(), zones.upperBounds()))
                                .orElse(null)))
                .toList();
    }

    record ZoneSetState(
            LocalDate from,
            Thresholds thresholds,
            @Nullable HeartRateState heartRate,
            @Nullable PowerState power,
            @Nullable SpeedState speed) {}

    record HeartRateState(String model, List<Integer> upperBoundsBpm) {}

    record PowerState(String model, List<Integer> upperBoundsWatts) {}

    record SpeedState(String model, List<Double> upperBoundsMetersPerSecond) {}
}
