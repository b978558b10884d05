package io.fitconnect.notification.preference;

import io.fitconnect.notification.kind.ChannelName;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The choices of all athletes. */
public interface AthletePreferences {

    Preferences get(UUID athlete);

    /** The choices of each of them; {@link Preferences#NONE} of one who made none. */
    Map<UUID, Preferences> list(Collection<UUID> athletes);

    void choose(UUID athlete, String kind, ChannelName channel, Wish wish);

    /** Turns all digests of an athlete into nothing. */
    void endDigests(UUID athlete);

    void keepQuiet(UUID athlete, QuietHours hours);

    void endQuiet(UUID athlete);

    void limit(UUID athlete, ChannelName channel, int perDay);

    /** Returns to the default limit. */
    void endLimit(UUID athlete, ChannelName channel);
}
