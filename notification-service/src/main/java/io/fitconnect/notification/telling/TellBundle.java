package io.fitconnect.notification.telling;

import io.fitconnect.notification.kind.BundledKind;
import io.fitconnect.notification.kind.Kinds;
import io.fitconnect.notification.kind.KnownNotice;
import io.fitconnect.notification.kind.Notice;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells together what was collected for an athlete. */
@Component
class TellBundle implements WorkHandler<Bundle> {

    static final WorkQueue<Bundle> QUEUE = new WorkQueue<>("notice-bundles", Bundle.class);

    private static final int MOST = 5_000;

    private final BundledNotices parts;
    private final Kinds kinds;
    private final ScheduledTeller teller;
    private final Transactions transactions;
    private final Clock clock;

    TellBundle(BundledNotices parts, Kinds kinds, ScheduledTeller teller, Transactions transactions, Clock clock) {
        this.parts = parts;
        this.kinds = kinds;
        this.teller = teller;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public WorkQueue<Bundle> queue() {
        return QUEUE;
    }

    @Override
    public void handle(WorkLease<Bundle> lease) {
        Bundle bundle = lease.payload();
        transactions.run(() -> {
            List<Notice> taken = parts.take(bundle, MOST);
            if (!taken.isEmpty()) {
                teller.tellOne(bundle.athlete(), join(bundle, taken));
            }
            if (taken.size() < MOST) {
                lease.complete();
            } else {
                lease.reschedule(clock.instant());
            }
        });
    }

    private Notice join(Bundle bundle, List<Notice> taken) {
        return kinds.find(bundle.kind()).orElseThrow() instanceof BundledKind<?> kind
                ? join(kind, taken)
                : taken.get(taken.size() - 1);
    }

    /** The first part gives the cause, the last one the time. */
    private static <A> Notice join(BundledKind<A> kind, List<Notice> taken) {
        List<A> arguments = new ArrayList<>();
        taken.forEach(
                part -> arguments.add(KnownNotice.read(kind, part.arguments()).arguments()));
        UUID cause = taken.get(0).cause();
        Instant at = taken.get(taken.size() - 1).at();
        return Notice.of(kind, kind.bundle(arguments), cause, at);
    }
}
