package io.fitconnect.notification.preference;

import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.notification.kind.KnownNotice;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Decides whether a channel carries a notification now, later, in the digest of the day or never. What cannot be muted, and what is of
 * no use later, passes the athlete's muting, quiet hours, digests and limits on the channels that carry its kind by default.
 */
public final class DeliveryPolicy {

    private DeliveryPolicy() {}

    /**
     * Decides.
     *
     * @param zone         of the athlete
     * @param carriedToday how many limited notifications the channel has carried on the athlete's day
     */
    public static Decision decide(
            KnownNotice<?> notice,
            ChannelName channel,
            Preferences preferences,
            ZoneId zone,
            Instant now,
            int carriedToday) {
        if (isUnlimited(notice, channel, now)) {
            return new Decision.Now();
        }
        if (!preferences.wants(notice.kind(), channel)) {
            return new Decision.Never();
        }
        if (preferences.wantsDigest(notice.kind(), channel)) {
            return new Decision.Digest(DailyDigest.next(now, zone, preferences.quietHours()));
        }
        return preferences
                .quietHours()
                .flatMap(quiet -> quiet.findEnd(now, zone))
                .<Decision>map(Decision.Later::new)
                .orElseGet(
                        () -> carriedToday < preferences.limit(channel) ? new Decision.Now() : new Decision.Capped());
    }

    /** Whether a notification passes all choices of the athlete on a channel, and counts for no limit. */
    public static boolean isUnlimited(KnownNotice<?> notice, ChannelName channel, Instant now) {
        return notice.kind().channels().contains(channel) && (!notice.kind().isMutable() || notice.isPressing(now));
    }
}
