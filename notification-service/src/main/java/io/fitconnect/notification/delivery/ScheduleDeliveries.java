package io.fitconnect.notification.delivery;

import io.fitconnect.notification.inbox.NotificationId;
import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.notification.kind.Kinds;
import io.fitconnect.notification.kind.KnownNotice;
import io.fitconnect.notification.kind.Notice;
import io.fitconnect.notification.preference.AthletePreferences;
import io.fitconnect.notification.preference.Decision;
import io.fitconnect.notification.preference.DeliveryPolicy;
import io.fitconnect.notification.preference.Preferences;
import io.fitconnect.notification.reader.Readers;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A notice stands in the inboxes of some athletes; the channels that they want carry it further. */
@UseCase
public class ScheduleDeliveries {

    private final List<Channel> channels;
    private final Kinds kinds;
    private final AthletePreferences preferences;
    private final Readers readers;
    private final PendingDeliveries pending;
    private final PendingDigests digests;
    private final Clock clock;

    ScheduleDeliveries(
            Optional<List<Channel>> channels,
            Kinds kinds,
            AthletePreferences preferences,
            Readers readers,
            PendingDeliveries pending,
            PendingDigests digests,
            Clock clock) {
        this.channels = channels.orElse(List.of());
        this.kinds = kinds;
        this.preferences = preferences;
        this.readers = readers;
        this.pending = pending;
        this.digests = digests;
        this.clock = clock;
    }

    /** Schedules the deliveries of some hundred athletes at most. What waits already is not scheduled again. */
    public void handle(Notice notice, Collection<UUID> athletes) {
        kinds.read(notice.kind(), notice.arguments())
                .ifPresent(known -> channels.forEach(channel -> schedule(known, notice, channel, athletes)));
    }

    private void schedule(KnownNotice<?> known, Notice notice, Channel channel, Collection<UUID> athletes) {
        Set<UUID> reachable = channel.listReachable(athletes);
        Map<UUID, Preferences> choices = preferences.list(reachable);
        for (UUID athlete : reachable) {
            Decision decision = DeliveryPolicy.decide(
                    known,
                    channel.name(),
                    Objects.requireNonNull(choices.get(athlete)),
                    readers.get(athlete).zone(),
                    clock.instant(),
                    0); // what is limited is counted when it is carried
            PendingDelivery delivery = new PendingDelivery(
                    athlete, NotificationId.of(notice, athlete).value());
            schedule(delivery, channel.name(), decision);
        }
    }

    private void schedule(PendingDelivery delivery, ChannelName channel, Decision decision) {
        if (decision instanceof Decision.Digest digest) {
            digests.add(delivery, digest.at());
        } else if (decision instanceof Decision.Later later) {
            pending.add(delivery, channel, later.at());
        } else if (decision instanceof Decision.Now) {
            pending.add(delivery, channel, clock.instant());
        }
    }
}
