package io.fitconnect.notification.telling;

import io.fitconnect.notification.inbox.Inboxes;
import io.fitconnect.notification.inbox.NotificationId;
import io.fitconnect.notification.kind.AddressedNotice;
import io.fitconnect.notification.kind.Audience;
import io.fitconnect.notification.kind.BundledKind;
import io.fitconnect.notification.kind.CollapsedKind;
import io.fitconnect.notification.kind.Kinds;
import io.fitconnect.notification.kind.KnownNotice;
import io.fitconnect.notification.kind.Notice;
import io.fitconnect.notification.kind.Teller;
import io.fitconnect.notification.participant.Lane;
import io.fitconnect.notification.telling.TellParticipants.PendingLane;
import io.fitconnect.notification.telling.WriteNotice.PendingNotice;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells by due work: one piece for one athlete, one for each lane of a group training. */
@Component
class ScheduledTeller implements Teller {

    private final Inboxes inboxes;
    private final GroupNotices groupNotices;
    private final BundledNotices bundledNotices;
    private final AcrossBlocks acrossBlocks;
    private final Kinds kinds;
    private final DueWork work;
    private final TellingSettings settings;
    private final Clock clock;

    ScheduledTeller(
            Inboxes inboxes,
            GroupNotices groupNotices,
            BundledNotices bundledNotices,
            AcrossBlocks acrossBlocks,
            Kinds kinds,
            DueWork work,
            TellingSettings settings,
            Clock clock) {
        this.inboxes = inboxes;
        this.groupNotices = groupNotices;
        this.bundledNotices = bundledNotices;
        this.acrossBlocks = acrossBlocks;
        this.kinds = kinds;
        this.work = work;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void tell(AddressedNotice addressed) {
        if (addressed.audience() instanceof Audience.One one) {
            if (!acrossBlocks.isSeparated(one.athlete(), one.from())) {
                tell(one.athlete(), addressed.notice());
            }
        } else if (addressed.audience() instanceof Audience.Participants participants) {
            tellParticipants(participants, addressed.notice());
        }
    }

    private void tell(UUID athlete, Notice notice) {
        Optional<KnownNotice<?>> known = kinds.read(notice.kind(), notice.arguments());
        Duration window =
                known.map(ScheduledTeller::isCollapsed).orElse(false) ? Duration.ZERO : settings.bundlingWindow();
        known.flatMap(ScheduledTeller::findBundlingKey)
                .ifPresentOrElse(
                        key -> addToBundle(new Bundle(athlete, notice.kind(), key), notice, window),
                        () -> tellOne(athlete, notice));
    }

    /** Asks for the work before it schedules it: the question is what a worker that ends the bundle conflicts with. */
    private void addToBundle(Bundle bundle, Notice part, Duration window) {
        bundledNotices.add(bundle, part);
        if (!work.isPending(TellBundle.QUEUE, bundle.workKey())) {
            Instant due = clock.instant().plus(window);
            work.schedule(TellBundle.QUEUE, bundle.workKey(), due, bundle);
        }
    }

    private static boolean isCollapsed(KnownNotice<?> notice) {
        return notice.kind() instanceof CollapsedKind<?>;
    }

    private static <A> Optional<String> findBundlingKey(KnownNotice<A> notice) {
        return notice.kind() instanceof BundledKind<A> kind
                ? Optional.of(kind.bundlingKey(notice.arguments()))
                : Optional.empty();
    }

    void tellOne(UUID athlete, Notice notice) {
        replace(athlete, notice, null);
    }

    /** Tells in place of an earlier notification, if there is one. */
    void replace(UUID athlete, Notice notice, @Nullable UUID replaced) {
        inboxes.open(athlete);
        work.schedule(
                WriteNotice.QUEUE,
                keyOf(athlete, NotificationId.of(notice, athlete)),
                clock.instant(),
                new PendingNotice(athlete, notice, replaced));
    }

    /** Whether that notification waits to be written. */
    boolean isPending(UUID athlete, NotificationId id) {
        return work.isPending(WriteNotice.QUEUE, keyOf(athlete, id));
    }

    private static String keyOf(UUID athlete, NotificationId id) {
        return athlete + "/" + id.value();
    }

    /** A participant whose joining arrives later than the notice is told when it does, see {@link KeepParticipation}. */
    private void tellParticipants(Audience.Participants participants, Notice notice) {
        GroupNotice kept = new GroupNotice(participants, notice);
        groupNotices.keep(kept);
        for (Lane lane : Lane.all()) {
            PendingLane pending =
                    new PendingLane(participants.groupTraining(), notice.cause(), notice.kind(), lane.number());
            work.schedule(TellParticipants.QUEUE, pending.key(), clock.instant(), pending);
        }
    }
}
