package io.fitconnect.notification.delivery;

import io.fitconnect.notification.inbox.Inboxes;
import io.fitconnect.notification.inbox.Notification;
import io.fitconnect.notification.kind.Kinds;
import io.fitconnect.notification.kind.KnownNotice;
import io.fitconnect.notification.kind.Persons;
import io.fitconnect.notification.preference.Decision;
import io.fitconnect.notification.reader.Reader;
import io.fitconnect.notification.reader.Readers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Carries a notification by a channel, if that is still wanted: not one that was read or deleted meanwhile, nor one that the athlete
 * has muted since. Each step leaves a trace.
 */
@Component
public class CarryDelivery {

    private final Inboxes inboxes;
    private final Kinds kinds;
    private final Persons persons;
    private final DecideDelivery decideDelivery;
    private final PendingDigests digests;
    private final Readers readers;
    private final DeliveryTraces traces;
    private final Clock clock;

    CarryDelivery(
            Inboxes inboxes,
            Kinds kinds,
            Persons persons,
            DecideDelivery decideDelivery,
            PendingDigests digests,
            Readers readers,
            DeliveryTraces traces,
            Clock clock) {
        this.inboxes = inboxes;
        this.kinds = kinds;
        this.persons = persons;
        this.decideDelivery = decideDelivery;
        this.digests = digests;
        this.readers = readers;
        this.traces = traces;
        this.clock = clock;
    }

    /**
     * Carries it, and returns when to try again: the athlete wants to hear of it later, or the way out is closed. Empty when it is
     * settled. While the whole channel is closed nothing is read and no step noted, however much waits.
     */
    Optional<PostponedDelivery> handle(PendingDelivery pending, Channel channel, int attempt) {
        Optional<Duration> pause = channel.findPause();
        if (pause.isPresent()) {
            return postpone(clock.instant().plus(pause.get()), pending);
        }
        Optional<Notification> unread =
                inboxes.find(pending.athlete(), pending.id()).filter(found -> !found.isRead());
        Optional<KnownNotice<?>> notice = unread.flatMap(found -> kinds.read(found.kind(), found.arguments()));
        if (notice.isEmpty()) {
            note(pending, channel, unread.isEmpty() ? Outcome.READ_BEFORE : Outcome.UNKNOWN_KIND, "");
            return Optional.empty();
        }
        if (wasDelivered(pending, channel)) {
            return Optional.empty();
        }
        if (notice.get().isOver(clock.instant())) {
            note(pending, channel, Outcome.OVER, "");
            return Optional.empty();
        }
        Decision decision = decideDelivery.handle(pending, notice.get(), channel.name());
        if (decision instanceof Decision.Now) {
            Reader reader = readers.get(pending.athlete());
            return deliver(
                    pending,
                    channel,
                    attempt,
                    toDelivery(pending, unread.get(), persons.lookUp(notice.get(), pending.athlete()), reader));
        }
        return leave(pending, channel, decision);
    }

    private Optional<PostponedDelivery> leave(PendingDelivery pending, Channel channel, Decision decision) {
        if (decision instanceof Decision.Later later) {
            note(pending, channel, Outcome.POSTPONED, "quiet hours until " + later.at());
            return postpone(later.at(), pending);
        }
        if (decision instanceof Decision.Digest digest) {
            digests.add(pending, digest.at());
            note(pending, channel, Outcome.DIGESTED, "");
        } else {
            note(pending, channel, decision instanceof Decision.Capped ? Outcome.CAPPED : Outcome.MUTED, "");
        }
        return Optional.empty();
    }

    /** A notice that is told again after a crash is scheduled again too. */
    private boolean wasDelivered(PendingDelivery pending, Channel channel) {
        return traces.list(pending.athlete(), pending.id()).stream()
                .anyMatch(step -> step.channel() == channel.name() && step.outcome() == Outcome.DELIVERED);
    }

    /** The last attempt has failed. */
    void giveUp(PendingDelivery pending, Channel channel) {
        note(pending, channel, Outcome.GIVEN_UP, "");
    }

    private Optional<PostponedDelivery> deliver(
            PendingDelivery pending, Channel channel, int attempt, Delivery delivery) {
        try {
            channel.deliver(delivery);
            note(pending, channel, Outcome.DELIVERED, "attempt " + attempt);
        } catch (DeliveryRejected rejected) {
            note(pending, channel, Outcome.REJECTED, String.valueOf(rejected.getMessage()));
        } catch (ChannelAway away) {
            note(pending, channel, Outcome.AWAY, String.valueOf(away.getMessage()));
            Duration pause = away.pause().orElseThrow(() -> away);
            return postpone(clock.instant().plus(pause), pending.withReached(away.reached()));
        } catch (RuntimeException failed) {
            note(
                    pending,
                    channel,
                    Outcome.FAILED,
                    "attempt " + attempt + ": " + failed.getClass().getName());
            throw failed;
        }
        return Optional.empty();
    }

    private static Delivery toDelivery(
            PendingDelivery pending, Notification notification, KnownNotice<?> notice, Reader reader) {
        return new Delivery(
                pending.athlete(),
                notification.id(),
                notification.kind(),
                notice.wording(),
                notice.reference(),
                notice.tag(pending.athlete(), pending.notification()),
                reader,
                notice.kind().isMutable(),
                pending.reached());
    }

    private static Optional<PostponedDelivery> postpone(Instant at, PendingDelivery pending) {
        return Optional.of(new PostponedDelivery(at, pending));
    }

    private void note(PendingDelivery pending, Channel channel, Outcome outcome, String detail) {
        traces.note(pending.athlete(), pending.id(), new TraceStep(clock.instant(), channel.name(), outcome, detail));
    }
}
