package io.fitconnect.profile.zone;

import io.fitconnect.profile.athlete.Athlete;
import io.fitconnect.profile.athlete.ThresholdHistory;
import io.fitconnect.profile.athlete.Thresholds;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Thresholds changed in the profile hold from today, in the models of the set before. */
@Component
class RecordedThresholds implements ThresholdHistory {

    private final ZoneSets zoneSets;

    RecordedThresholds(ZoneSets zoneSets) {
        this.zoneSets = zoneSets;
    }

    /** Thresholds of which the day is unknown, since sets were not kept then, held from the first day on. */
    @Override
    public void record(Athlete athlete, Thresholds before, LocalDate today) {
        List<ZoneSet> sets = zoneSets.list(athlete.id());
        if (sets.isEmpty() && !before.equals(Thresholds.UNKNOWN)) {
            zoneSets.put(athlete.id(), ZoneSet.after(Optional.empty(), athlete.registeredOn(), before));
        }
        Optional<ZoneSet> latest = sets.stream().reduce((earlier, later) -> later);
        boolean isFull = sets.size() >= PutZoneSet.MOST_SETS
                && latest.stream().noneMatch(set -> set.from().equals(today));
        if (isFull) {
            throw ZoneProblems.tooManyZoneSets(PutZoneSet.MOST_SETS);
        }
        zoneSets.put(
                athlete.id(), ZoneSet.after(latest, today, athlete.profile().thresholds()));
    }
}
