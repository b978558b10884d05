package io.fitconnect.notification.preference;

import io.fitconnect.notification.kind.ChannelName;
import java.util.Map;

/** How many notifications a channel carries on a day of the athlete's calendar. What exceeds it stays in the inbox alone. */
public final class DailyLimit {

    public static final int LEAST = 1;
    public static final int MOST = 100;

    private static final Map<ChannelName, Integer> DEFAULTS = Map.of(ChannelName.MAIL, 10, ChannelName.PUSH, 30);

    private DailyLimit() {}

    static int ofDefault(ChannelName channel) {
        return DEFAULTS.getOrDefault(channel, MOST);
    }
}
