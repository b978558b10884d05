package io.fitconnect.notification.delivery;

import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.notification.kind.KnownNotice;
import io.fitconnect.notification.preference.AthletePreferences;
import io.fitconnect.notification.preference.Decision;
import io.fitconnect.notification.preference.DeliveryPolicy;
import io.fitconnect.notification.reader.Readers;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Decides about one delivery that is due, and counts it where it is limited. */
@UseCase
public class DecideDelivery {

    private final AthletePreferences preferences;
    private final Readers readers;
    private final CarriedCounts counts;
    private final Clock clock;

    DecideDelivery(AthletePreferences preferences, Readers readers, CarriedCounts counts, Clock clock) {
        this.preferences = preferences;
        this.readers = readers;
        this.counts = counts;
        this.clock = clock;
    }

    /**
     * Of two workers that count at once, one repeats: the transaction is serializable. What replaces an earlier push on its device
     * counts with it, so that a lively conversation does not use up the day.
     */
    public Decision handle(PendingDelivery pending, KnownNotice<?> notice, ChannelName channel) {
        Instant now = clock.instant();
        ZoneId zone = readers.get(pending.athlete()).zone();
        PendingDelivery counted = channel == ChannelName.PUSH
                ? new PendingDelivery(pending.athlete(), notice.tag(pending.athlete(), pending.notification()))
                : pending;
        LocalDate today = LocalDate.ofInstant(now, zone);
        Decision decision = DeliveryPolicy.decide(
                notice,
                channel,
                preferences.get(pending.athlete()),
                zone,
                now,
                counts.countOthers(counted, channel, today));
        if (decision instanceof Decision.Now && !DeliveryPolicy.isUnlimited(notice, channel, now)) {
            counts.note(counted, channel, today);
        }
        return decision;
    }
}
