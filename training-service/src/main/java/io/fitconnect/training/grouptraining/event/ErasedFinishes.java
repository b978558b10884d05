package io.fitconnect.training.grouptraining.event;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.training.diary.AthleteId;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Erases an athlete's finishes. Scheduling the ranking takes the lease of a worker that has read the athlete and would write that back. */
@Component
class ErasedFinishes implements AthleteData {

    private final Finishes finishes;
    private final Rankings rankings;
    private final DueWork dueWork;
    private final Clock clock;

    ErasedFinishes(Finishes finishes, Rankings rankings, DueWork dueWork, Clock clock) {
        this.finishes = finishes;
        this.rankings = rankings;
        this.dueWork = dueWork;
        this.clock = clock;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        finishes.removeOf(new AthleteId(athlete)).forEach(event -> {
            rankings.dropPage(event, athlete);
            Ranking.schedule(dueWork, event, clock.instant());
        });
    }
}
