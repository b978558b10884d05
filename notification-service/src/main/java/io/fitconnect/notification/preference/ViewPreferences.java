package io.fitconnect.notification.preference;

import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** An athlete looks at the own choices. */
@UseCase(readOnly = true)
public class ViewPreferences {

    private final AthletePreferences preferences;

    ViewPreferences(AthletePreferences preferences) {
        this.preferences = preferences;
    }

    public Preferences handle(UUID athlete) {
        return preferences.get(athlete);
    }
}
