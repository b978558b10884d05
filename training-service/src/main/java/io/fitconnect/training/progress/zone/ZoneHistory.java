package io.fitconnect.training.progress.zone;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All zone sets of an athlete. A training keeps the zones of its day, whatever was set later.
 *
 * @param sex chooses among formulas of heart rate, for all days alike; null when the athlete does not tell
 */
public record ZoneHistory(List<ZoneSet> sets, @Nullable Sex sex) {

    public static final ZoneHistory NONE = new ZoneHistory(List.of(), null);

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
