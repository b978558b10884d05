package io.fitconnect.notification.preference;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** An athlete sets the hours in which nothing but what is pressing shall be heard. */
@UseCase
public class SetQuietHours {

    private final AthletePreferences preferences;

    SetQuietHours(AthletePreferences preferences) {
        this.preferences = preferences;
    }

    public void handle(UUID athlete, QuietHours hours) {
        if (hours.from().equals(hours.to())) {
            throw InvalidValue.refuse("to", "must differ from from");
        }
        preferences.keepQuiet(athlete, hours);
    }
}
