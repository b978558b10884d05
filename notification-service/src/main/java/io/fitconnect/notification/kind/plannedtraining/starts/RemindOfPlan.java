package io.fitconnect.notification.kind.plannedtraining.starts;

import io.fitconnect.notification.kind.AddressedNotice;
import io.fitconnect.notification.kind.Audience;
import io.fitconnect.notification.kind.Notice;
import io.fitconnect.notification.kind.Teller;
import io.fitconnect.notification.kind.plannedtraining.PlanEntries;
import io.fitconnect.notification.kind.plannedtraining.PlanEntry;
import io.fitconnect.notification.kind.plannedtraining.PlanReminder;
import io.fitconnect.notification.kind.plannedtraining.PlanWork;
import io.fitconnect.notification.kind.plannedtraining.PlannedTraining;
import io.fitconnect.notification.reader.Readers;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reminds of an entry that is still open, unless its time has come. */
@Component
class RemindOfPlan implements PlanReminder, WorkHandler<PlanWork> {

    static final WorkQueue<PlanWork> QUEUE = new WorkQueue<>("planned-training-reminders", PlanWork.class);

    private final StartsSoon kind;
    private final PlanEntries entries;
    private final Readers readers;
    private final Teller teller;
    private final Transactions transactions;
    private final Clock clock;

    RemindOfPlan(
            StartsSoon kind,
            PlanEntries entries,
            Readers readers,
            Teller teller,
            Transactions transactions,
            Clock clock) {
        this.kind = kind;
        this.entries = entries;
        this.readers = readers;
        this.teller = teller;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> findTime(PlanEntry entry, ZoneId zone) {
        return entry.findStart(zone).map(start -> start.minus(StartsSoon.BEFORE));
    }

    @Override
    public WorkQueue<PlanWork> queue() {
        return QUEUE;
    }

    @Override
    public void handle(WorkLease<PlanWork> lease) {
        PlanWork about = lease.payload();
        transactions.run(() -> {
            entries.find(about.athlete(), about.entry()).ifPresent(this::tell);
            lease.complete();
        });
    }

    private void tell(PlanEntry entry) {
        PlannedTraining training =
                entry.toPlannedTraining(readers.get(entry.athlete()).zone());
        if (!kind.isOver(training, clock.instant())) {
            teller.tell(new AddressedNotice(
                    new Audience.One(entry.athlete(), Set.of()),
                    Notice.of(kind, training, causeOf(training), training.at().minus(StartsSoon.BEFORE))));
        }
    }

    /** A start that was moved gives a reminder of its own. */
    private static UUID causeOf(PlannedTraining training) {
        String cause = "planned-start/" + training.id() + "/" + training.at();
        return UUID.nameUUIDFromBytes(cause.getBytes(StandardCharsets.US_ASCII));
    }
}
