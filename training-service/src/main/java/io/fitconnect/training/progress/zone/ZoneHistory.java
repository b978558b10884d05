package io.fitconnect.training.progress.zone;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All zone sets of an athlete. A training keeps the zones of its day, whatever was set later. */
public record ZoneHistory(List<ZoneSet> sets) {

    public static final ZoneHistory NONE = new ZoneHistory(List.of());

    public ZoneHistory {
        sets = sets.stream().sorted(Comparator.comparing(ZoneSet::from)).toList();
    }

    /** The latest set that began on the day or before; for days before all of them the first. */
    public Optional<ZoneSet> on(LocalDate day) {
        Optional<ZoneSet> latest =
                sets.stream().filter(set -> !set.from().isAfter(day)).reduce((earlier, later) -> later);
        return latest.or(() -> sets.stream().findFirst());
    }

    public Thresholds thresholdsOn(LocalDate day) {
        return on(day).map(ZoneSet::thresholds).orElse(Thresholds.UNKNOWN);
    }
}
