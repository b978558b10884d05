package io.fitconnect.training.diary;

import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Deletes trainings for good that have lain in the trash for 30 days. */
@Component
class EmptyTrash implements WorkHandler<EmptyTrash.TrashedTraining> {

    static final Duration KEPT = Duration.ofDays(30);
    static final WorkQueue<TrashedTraining> QUEUE = new WorkQueue<>("trashed-trainings", TrashedTraining.class);

    private final Trainings trainings;
    private final TrainingRemoval removal;
    private final Transactions transactions;

    EmptyTrash(Trainings trainings, TrainingRemoval removal, Transactions transactions) {
        this.trainings = trainings;
        this.removal = removal;
        this.transactions = transactions;
    }

    @Override
    public WorkQueue<TrashedTraining> queue() {
        return QUEUE;
    }

    @Override
    public void handle(WorkLease<TrashedTraining> lease) {
        transactions.run(() -> {
            lease.complete();
            trainings.findTrashed(lease.payload().key()).ifPresent(removal::remove);
        });
    }

    /** Within the transaction that trashes the training. */
    static void schedule(DueWork dueWork, TrainingKey key, Instant trashedAt) {
        dueWork.schedule(
                QUEUE,
                key.training().toString(),
                trashedAt.plus(KEPT),
                new TrashedTraining(key.athlete().value(), key.training().value()));
    }

    static void cancel(DueWork dueWork, TrainingKey key) {
        dueWork.cancel(QUEUE, key.training().toString());
    }

    /** Which training lies in the trash. */
    record TrashedTraining(UUID athleteId, UUID trainingId) {

        TrainingKey key() {
            return new TrainingKey(new AthleteId(athleteId), new TrainingId(trainingId));
        }
    }
}
