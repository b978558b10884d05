package io.fitconnect.profile.athlete.messaging;

import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.athlete.DisplayName;
import io.fitconnect.profile.athlete.Place;
import java.time.Instant;
import java.util.UUID;

/** The event {@code account-registered.v1}, as far as a profile needs it. */
record AccountRegistered(UUID accountId, String displayName, String locale, String timeZone, Instant registeredAt) {

    AthleteId id() {
        return new AthleteId(accountId);
    }

    DisplayName name() {
        return new DisplayName(displayName);
    }

    Place place() {
        return new Place(locale, timeZone);
    }
}
