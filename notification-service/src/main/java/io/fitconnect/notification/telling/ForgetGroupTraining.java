package io.fitconnect.notification.telling;

import io.fitconnect.notification.participant.Participants;
import io.fitconnect.notification.telling.ForgetGroupTraining.PastGroupTraining;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Forgets who took part in a group training that lies back, some at a time. */
@Component
class ForgetGroupTraining implements WorkHandler<PastGroupTraining> {

    static final WorkQueue<PastGroupTraining> QUEUE = new WorkQueue<>("past-group-trainings", PastGroupTraining.class);

    private final Participants participants;
    private final Transactions transactions;

    ForgetGroupTraining(Participants participants, Transactions transactions) {
        this.participants = participants;
        this.transactions = transactions;
    }

    @Override
    public WorkQueue<PastGroupTraining> queue() {
        return QUEUE;
    }

    @Override
    public void handle(WorkLease<PastGroupTraining> lease) {
        boolean mayBeLeft;
        do {
            mayBeLeft = transactions.run(
                    () -> participants.removeSome(lease.payload().groupTraining()));
        } while (mayBeLeft);
    }

    record PastGroupTraining(UUID groupTraining) {}
}
