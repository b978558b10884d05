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

    void choose(UUID athlete, String kind, ChannelName channel, boolean isWanted);

    void keepQuiet(UUID athlete, QuietHours hours);

    void endQuiet(UUID athlete);
}
