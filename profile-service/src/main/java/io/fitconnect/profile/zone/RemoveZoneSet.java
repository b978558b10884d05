package io.fitconnect.profile.zone;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.profile.athlete.Athlete;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.athlete.PrivateChanges;
import io.fitconnect.profile.athlete.Thresholds;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;

/** An athlete takes a zone set back: the one before it holds on. */
@UseCase
public class RemoveZoneSet {

    private final PrivateChanges athletes;
    private final ZoneSets zoneSets;

    RemoveZoneSet(PrivateChanges athletes, ZoneSets zoneSets) {
        this.athletes = athletes;
        this.zoneSets = zoneSets;
    }

    public ZoneSeries handle(AthleteId id, LongConsumer requireRevision, LocalDate from) {
        Athlete athlete = athletes.get(id);
        requireRevision.accept(athlete.zoneRevision());
        if (!zoneSets.remove(id, from)) {
            throw ZoneProblems.noSuchZoneSet();
        }
        List<ZoneSet> sets = zoneSets.list(id);
        athlete.adoptZones(
                sets.isEmpty() ? Thresholds.UNKNOWN : sets.get(sets.size() - 1).thresholds());
        return new ZoneSeries(sets, athletes.keep(athlete).zoneRevision());
    }
}
