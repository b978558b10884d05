package io.fitconnect.notification.preference;

import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.notification.kind.NotificationKind;
import java.util.Map;
import java.util.Optional;

/**
 * The choices of one athlete.
 *
 * @param chosen what differs from the kinds' defaults
 * @param limits what differs from the default limits of channels
 */
public record Preferences(Map<Choice, Wish> chosen, Optional<QuietHours> quietHours, Map<ChannelName, Integer> limits) {

    public static final Preferences NONE = new Preferences(Map.of(), Optional.empty(), Map.of());

    public Preferences {
        chosen = Map.copyOf(chosen);
        limits = Map.copyOf(limits);
    }

    /** Whether the channel shall carry the kind, as far as the athlete may choose. */
    public boolean wants(NotificationKind<?> kind, ChannelName channel) {
        boolean isDefault = kind.channels().contains(channel);
        Wish wish = chosen.get(new Choice(kind.name(), channel));
        if (wish == null) {
            return isDefault;
        }
        boolean isAlwaysSent = isDefault && !kind.isMutable();
        return isAlwaysSent || wish != Wish.NEVER;
    }

    /** Whether the channel shall carry the kind once a day, together with others. */
    public boolean wantsDigest(NotificationKind<?> kind, ChannelName channel) {
        return chosen.get(new Choice(kind.name(), channel)) == Wish.DAILY;
    }

    /** How many notifications the channel carries in a day. */
    public int limit(ChannelName channel) {
        return limits.getOrDefault(channel, DailyLimit.ofDefault(channel));
    }

    /** A kind and a channel that may carry it. */
    public record Choice(String kind, ChannelName channel) {}
}
