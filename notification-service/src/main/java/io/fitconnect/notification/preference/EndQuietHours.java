package io.fitconnect.notification.preference;

import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** An athlete wants to hear at any hour. */
@UseCase
public class EndQuietHours {

    private final AthletePreferences preferences;

    EndQuietHours(AthletePreferences preferences) {
        this.preferences = preferences;
    }

    public void handle(UUID athlete) {
        preferences.endQuiet(athlete);
    }
}
