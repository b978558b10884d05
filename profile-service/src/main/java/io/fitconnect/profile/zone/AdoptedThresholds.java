package io.fitconnect.profile.zone;

import io.fitconnect.profile.athlete.Athlete;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.athlete.PrivateChanges;
import io.fitconnect.profile.athlete.Thresholds;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** How other features change the thresholds of a day, in the models that held then. */
@Component
public class AdoptedThresholds {

    private final PrivateChanges athletes;
    private final ZoneSets zoneSets;

    AdoptedThresholds(PrivateChanges athletes, ZoneSets zoneSets) {
        this.athletes = athletes;
        this.zoneSets = zoneSets;
    }

    /** Sets what holds from a day that is not in the future, made of what held on it, within the caller's transaction. */
    public void adopt(AthleteId id, LocalDate from, UnaryOperator<Thresholds> change) {
        Athlete athlete = athletes.get(id);
        Optional<ZoneSet> held = zoneSets.list(id).stream()
                .filter(set -> !set.from().isAfter(from))
                .reduce((earlier, later) -> later);
        Thresholds known =
                held.map(ZoneSet::thresholds).orElse(athlete.profile().thresholds());
        zoneSets.put(id, ZoneSet.after(held, from, change.apply(known)));
        List<ZoneSet> sets = zoneSets.list(id);
        if (sets.size() > PutZoneSet.MOST_SETS) {
            throw ZoneProblems.tooManyZoneSets(PutZoneSet.MOST_SETS);
        }
        athlete.adoptZones(sets.get(sets.size() - 1).thresholds());
        athletes.keep(athlete);
    }
}
