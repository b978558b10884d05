package io.fitconnect.training.progress;

import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.CountingTrainings;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Schedules the recomputation of every athlete who has a training, some athletes in each transaction. */
@Component
class RecomputeAll implements WorkHandler<RecomputeAll.Walk> {

    static final WorkQueue<Walk> QUEUE = new WorkQueue<>("progress-recomputation-of-all", Walk.class);

    private static final int PIECE = 100;

    private final CountingTrainings diary;
    private final DueWork dueWork;
    private final Transactions transactions;
    private final Clock clock;

    RecomputeAll(CountingTrainings diary, DueWork dueWork, Transactions transactions, Clock clock) {
        this.diary = diary;
        this.dueWork = dueWork;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public WorkQueue<Walk> queue() {
        return QUEUE;
    }

    @Override
    public void handle(WorkLease<Walk> lease) {
        transactions.run(() -> {
            List<AthleteId> athletes = diary.listAthletes(
                    Optional.ofNullable(lease.payload().after()).map(AthleteId::new), PIECE);
            athletes.forEach(athlete -> Recomputation.schedule(dueWork, athlete.value(), clock.instant()));
            if (athletes.size() == PIECE) {
                lease.reschedule(
                        clock.instant(), new Walk(athletes.get(PIECE - 1).value()));
            } else {
                lease.complete();
            }
        });
    }

    /**
     * How far it has come.
     *
     * @param after the last athlete who was scheduled; null before the first
     */
    record Walk(@Nullable UUID after) {}
}
