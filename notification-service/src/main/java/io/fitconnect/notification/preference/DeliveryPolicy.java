package io.fitconnect.notification.preference;

import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.notification.kind.KnownNotice;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Decides whether a channel carries a notification now, later or never. What cannot be muted, and what is of no use later, passes the
 * athlete's muting and quiet hours on the channels that carry its kind by default.
 */
public final class DeliveryPolicy {

    private DeliveryPolicy() {}

    public static Decision decide(
            KnownNotice<?> notice, ChannelName channel, Preferences preferences, ZoneId zone, Instant now) {
        boolean isDefault = notice.kind().channels().contains(channel);
        if (isDefault && (!notice.kind().isMutable() || notice.isPressing(now))) {
            return new Decision.Now();
        }
        if (!preferences.wants(notice.kind(), channel)) {
            return new Decision.Never();
        }
        return preferences
                .quietHours()
                .flatMap(quiet -> quiet.findEnd(now, zone))
                .<Decision>map(Decision.Later::new)
                .orElseGet(Decision.Now::new);
    }
}
