package io.fitconnect.notification.kind.plannedtraining.missed;

import io.fitconnect.notification.kind.AddressedNotice;
import io.fitconnect.notification.kind.Audience;
import io.fitconnect.notification.kind.Notice;
import io.fitconnect.notification.kind.Teller;
import io.fitconnect.notification.kind.plannedtraining.PlanEntries;
import io.fitconnect.notification.kind.plannedtraining.PlanEntry;
import io.fitconnect.notification.kind.plannedtraining.PlanReminder;
import io.fitconnect.notification.kind.plannedtraining.PlanWork;
import io.fitconnect.notification.reader.Readers;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells of an entry that is open on the morning after its day, and keeps it no longer. */
@Component
class TellOfMissed implements PlanReminder, WorkHandler<PlanWork> {

    static final WorkQueue<PlanWork> QUEUE = new WorkQueue<>("missed-trainings", PlanWork.class);
    /** Late enough that the recording of an evening has been uploaded. */
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Missed kind;
    private final PlanEntries entries;
    private final Readers readers;
    private final Teller teller;
    private final Transactions transactions;
    private final Clock clock;

    TellOfMissed(
            Missed kind, PlanEntries entries, Readers readers, Teller teller, Transactions transactions, Clock clock) {
        this.kind = kind;
        this.entries = entries;
        this.readers = readers;
        this.teller = teller;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> findTime(PlanEntry entry, ZoneId zone) {
        return Optional.of(entry.day().plusDays(1).atTime(MORNING).atZone(zone).toInstant());
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
            entries.remove(about.athlete(), about.entry());
            lease.complete();
        });
    }

    private void tell(PlanEntry entry) {
        ZoneId zone = readers.get(entry.athlete()).zone();
        teller.tell(new AddressedNotice(
                new Audience.One(entry.athlete(), Set.of()),
                Notice.of(
                        kind, new MissedTrainings(1, entry.toPlannedTraining(zone)), causeOf(entry), clock.instant())));
    }

    /** An entry that was moved to another day may be missed again. */
    private static UUID causeOf(PlanEntry entry) {
        String cause = "planned-missed/" + entry.id() + "/" + entry.day();
        return UUID.nameUUIDFromBytes(cause.getBytes(StandardCharsets.US_ASCII));
    }
}
