package io.fitconnect.profile.zone;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.profile.athlete.Athlete;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.athlete.PrivateChanges;
import io.fitconnect.profile.athlete.Thresholds;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/** An athlete sets thresholds and zones from a day on. */
@UseCase
public class PutZoneSet {

    static final int MOST_SETS = 200;

    private final PrivateChanges athletes;
    private final ZoneSets zoneSets;
    private final Clock clock;

    PutZoneSet(PrivateChanges athletes, ZoneSets zoneSets, Clock clock) {
        this.athletes = athletes;
        this.zoneSets = zoneSets;
        this.clock = clock;
    }

    /**
     * Puts the set in place of the one of the same day.
     *
     * @param from    not in the future of the athlete's calendar, so that the newest set is the current one
     * @param choices a metric without a choice takes the first model for which the thresholds suffice
     */
    public ZoneSeries handle(
            AthleteId id,
            LongConsumer requireRevision,
            LocalDate from,
            Thresholds thresholds,
            Map<ZoneMetric, ZoneChoice> choices) {
        Athlete athlete = athletes.get(id);
        requireRevision.accept(athlete.zoneRevision());
        if (from.isAfter(athlete.dayOf(clock.instant()))) {
            throw InvalidValue.refuse("from", "must not be in the future");
        }
        zoneSets.put(id, ZoneSet.of(from, thresholds, choices));
        List<ZoneSet> sets = zoneSets.list(id);
        if (sets.size() > MOST_SETS) {
            throw ZoneProblems.tooManyZoneSets(MOST_SETS);
        }
        athlete.adoptZones(sets.get(sets.size() - 1).thresholds());
        return new ZoneSeries(sets, athletes.keep(athlete).zoneRevision());
    }
}
