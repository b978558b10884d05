package io.fitconnect.notification.preference;

import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** An athlete returns to the default limit of a channel. */
@UseCase
public class EndLimit {

    private final AthletePreferences preferences;

    EndLimit(AthletePreferences preferences) {
        this.preferences = preferences;
    }

    public void handle(UUID athlete, ChannelName channel) {
        preferences.endLimit(athlete, channel);
    }
}
