package io.fitconnect.notification.preference;

import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.notification.kind.NotificationKind;
import java.util.Map;
import java.util.Optional;

/**
 * The choices of one athlete.
 *
 * @param chosen what differs from the kinds' defaults
 */
public record Preferences(Map<Choice, Boolean> chosen, Optional<QuietHours> quietHours) {

    public static final Preferences NONE = new Preferences(Map.of(), Optional.empty());

    public Preferences {
        chosen = Map.copyOf(chosen);
    }

    /** Whether the channel shall carry the kind, as far as the athlete may choose. */
    public boolean wants(NotificationKind<?> kind, ChannelName channel) {
        boolean isDefault = kind.channels().contains(channel);
        Boolean choice = chosen.get(new Choice(kind.name(), channel));
        if (choice == null) {
            return isDefault;
        }
        boolean isAlwaysSent = isDefault && !kind.isMutable();
        return isAlwaysSent || choice;
    }

    /** A kind and a channel that may carry it. */
    public record Choice(String kind, ChannelName channel) {}
}
