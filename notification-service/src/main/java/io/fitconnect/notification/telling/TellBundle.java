package io.fitconnect.notification.telling;

import io.fitconnect.notification.kind.BundledKind;
import io.fitconnect.notification.kind.CollapsedKind;
import io.fitconnect.notification.kind.Kinds;
import io.fitconnect.notification.kind.KnownNotice;
import io.fitconnect.notification.kind.Notice;
import io.fitconnect.notification.kind.NotificationKind;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells together what was collected for an athlete. */
@Component
class TellBundle implements WorkHandler<Bundle> {

    static final WorkQueue<Bundle> QUEUE = new WorkQueue<>("notice-bundles", Bundle.class);

    private static final int MOST = 5_000;
    private static final Duration UNTIL_WRITTEN = Duration.ofSeconds(1);

    private final BundledNotices parts;
    private final Kinds kinds;
    private final ScheduledTeller teller;
    private final CollapseNotice collapse;
    private final Transactions transactions;
    private final Clock clock;

    TellBundle(
            BundledNotices parts,
            Kinds kinds,
            ScheduledTeller teller,
            CollapseNotice collapse,
            Transactions transactions,
            Clock clock) {
        this.parts = parts;
        this.kinds = kinds;
        this.teller = teller;
        this.collapse = collapse;
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
        NotificationKind<?> kind = kinds.find(bundle.kind()).orElseThrow();
        if (!(kind instanceof CollapsedKind<?>)) {
            tell(lease, kind, Optional.empty());
        } else if (collapse.isBeingWritten(bundle)) {
            transactions.run(() -> lease.reschedule(clock.instant().plus(UNTIL_WRITTEN)));
        } else {
            tell(lease, kind, collapse.findUnread(bundle));
        }
    }

    private void tell(WorkLease<Bundle> lease, NotificationKind<?> kind, Optional<String> unread) {
        Bundle bundle = lease.payload();
        transactions.run(() -> {
            List<Notice> taken = parts.take(bundle, MOST);
            if (!taken.isEmpty()) {
                tell(bundle, kind, unread, taken);
            }
            if (taken.size() < MOST) {
                lease.complete();
            } else {
                lease.reschedule(clock.instant());
            }
        });
    }

    private void tell(Bundle bundle, NotificationKind<?> kind, Optional<String> unread, List<Notice> taken) {
        if (kind instanceof CollapsedKind<?> collapsed) {
            collapse.tell(bundle, join(collapsed, unread, taken));
        } else if (kind instanceof BundledKind<?> bundled) {
            teller.tellOne(bundle.athlete(), join(bundled, Optional.empty(), taken));
        } else {
            teller.tellOne(bundle.athlete(), taken.get(taken.size() - 1));
        }
    }

    /** The first part gives the cause, the last one the time. */
    private static <A> Notice join(BundledKind<A> kind, Optional<String> unread, List<Notice> taken) {
        List<A> arguments = Stream.concat(unread.stream(), taken.stream().map(Notice::arguments))
                .map(part -> KnownNotice.read(kind, part).arguments())
                .toList();
        UUID cause = taken.get(0).cause();
        Instant at = taken.get(taken.size() - 1).at();
        return Notice.of(kind, kind.bundle(arguments), cause, at);
    }
}
