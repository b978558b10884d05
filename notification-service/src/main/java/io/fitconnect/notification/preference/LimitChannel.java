package io.fitconnect.notification.preference;

import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** An athlete limits how much a channel carries in a day. */
@UseCase
public class LimitChannel {

    private final AthletePreferences preferences;

    LimitChannel(AthletePreferences preferences) {
        this.preferences = preferences;
    }

    /**
     * Keeps the limit.
     *
     * @param perDay {@link DailyLimit#LEAST} to {@link DailyLimit#MOST}
     */
    public void handle(UUID athlete, ChannelName channel, int perDay) {
        preferences.limit(athlete, channel, perDay);
    }
}
