package io.fitconnect.social.moderation.decision;

import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import io.fitconnect.social.moderation.Cases;
import io.fitconnect.social.moderation.ModerationAnnouncements;
import io.fitconnect.social.moderation.ModerationCase;
import io.fitconnect.social.moderation.Report;
import io.fitconnect.social.moderation.Reports;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells those who reported that their reports are decided, some at a time. */
@Component
class TellReporters implements WorkHandler<TellReporters.Decided> {

    static final WorkQueue<Decided> QUEUE = new WorkQueue<>("report-decisions", Decided.class);

    private static final int BATCH = 100;

    private final Cases cases;
    private final Reports reports;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;

    TellReporters(Cases cases, Reports reports, Outbox outbox, Transactions transactions, Clock clock) {
        this.cases = cases;
        this.reports = reports;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public WorkQueue<Decided> queue() {
        return QUEUE;
    }

    @Override
    public void handle(WorkLease<Decided> lease) {
        transactions.run(() -> {
            boolean isLast =
                    cases.find(lease.payload().caseId()).map(this::tellSome).orElse(true);
            if (isLast) {
                lease.complete();
            } else {
                lease.reschedule(clock.instant());
            }
        });
    }

    private boolean tellSome(ModerationCase decided) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<Report> some = reports.listUntold(decided.id(), BATCH);
        some.forEach(report -> {
            UUID reporter = report.reporter();
            if (reporter != null) {
                outbox.announce(ModerationAnnouncements.reportDecided(report, reporter, decided.subject(), now));
            }
            reports.markTold(report);
        });
        return some.size() < BATCH;
    }

    /** A case that is decided. */
    record Decided(UUID caseId) {}
}
