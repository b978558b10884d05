package io.fitconnect.profile.zone;

import io.fitconnect.profile.athlete.Thresholds;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What holds from a day until the next set's.
 *
 * @param zones of those metrics for which there are any
 */
public record ZoneSet(LocalDate from, Thresholds thresholds, Map<ZoneMetric, Zones> zones) {

    public ZoneSet {
        zones = Map.copyOf(zones);
    }

    /** A set of the chosen models; a metric without a choice takes the first model for which the thresholds suffice. */
    static ZoneSet of(LocalDate from, Thresholds thresholds, Map<ZoneMetric, ZoneChoice> choices) {
        Map<ZoneMetric, Zones> zones = new EnumMap<>(ZoneMetric.class);
        ZoneMetric.all()
                .forEach(metric ->
                        metric.zones(choices.get(metric), thresholds).ifPresent(found -> zones.put(metric, found)));
        return new ZoneSet(from, thresholds, zones);
    }

    /** A set of the models of an earlier one, under other thresholds. */
    static ZoneSet after(Optional<ZoneSet> earlier, LocalDate from, Thresholds thresholds) {
        Map<ZoneMetric, Zones> zones = new EnumMap<>(ZoneMetric.class);
        ZoneMetric.all()
                .forEach(metric -> metric.carry(earlier.flatMap(set -> set.find(metric)), thresholds)
                        .ifPresent(found -> zones.put(metric, found)));
        return new ZoneSet(from, thresholds, zones);
    }

    public Optional<Zones> find(ZoneMetric metric) {
        return Optional.ofNullable(zones.get(metric));
    }

    /** Says nothing, so that nothing gets into a log. */
    @Override
    public String toString() {
        return "ZoneSet[not shown]";
    }
}
