package io.fitconnect.training.progress;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.training.progress.zone.ZoneHistory;
import java.time.Clock;
import java.util.UUID;

/** Takes the zone sets of an athlete; when they changed, the loads of all trainings are found by them, piece by piece. */
@UseCase
public class TakeZoneSets {

    private final ZoneSets zones;
    private final DueWork dueWork;
    private final Clock clock;

    TakeZoneSets(ZoneSets zones, DueWork dueWork, Clock clock) {
        this.zones = zones;
        this.dueWork = dueWork;
        this.clock = clock;
    }

    public void handle(UUID athlete, long version, ZoneHistory history) {
        if (zones.save(athlete, version, history)) {
            Recomputation.schedule(dueWork, athlete, clock.instant());
        }
    }
}
