package io.fitconnect.notification.kind.grouptraining.starts;

import io.fitconnect.notification.kind.AddressedNotice;
import io.fitconnect.notification.kind.Audience;
import io.fitconnect.notification.kind.Notice;
import io.fitconnect.notification.kind.Teller;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reminds those who are going, unless the training has begun. */
@Component
class RemindOfStart implements WorkHandler<Start> {

    static final WorkQueue<Start> QUEUE = new WorkQueue<>("group-training-reminders", Start.class);

    private final Starts kind;
    private final Teller teller;
    private final Transactions transactions;
    private final Clock clock;

    RemindOfStart(Starts kind, Teller teller, Transactions transactions, Clock clock) {
        this.kind = kind;
        this.teller = teller;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public WorkQueue<Start> queue() {
        return QUEUE;
    }

    @Override
    public void handle(WorkLease<Start> lease) {
        Start start = lease.payload();
        transactions.run(() -> {
            if (!kind.isOver(start, clock.instant())) {
                teller.tell(toNotice(start));
            }
            lease.complete();
        });
    }

    /** A start that was moved gives reminders of its own. */
    private AddressedNotice toNotice(Start start) {
        String cause = start.key() + "/" + start.training().startTime();
        Instant at =
                start.time().of(start.training().startTime(), start.training().timeZone());
        return new AddressedNotice(
                new Audience.Participants(start.training().id(), true, null),
                Notice.of(kind, start, UUID.nameUUIDFromBytes(cause.getBytes(StandardCharsets.US_ASCII)), at));
    }
}
