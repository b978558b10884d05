package io.fitconnect.profile.athlete.messaging;

import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.athlete.RegisteredAccount;
import java.time.Instant;
import java.util.UUID;

/** What this service reads of {@code account-registered.v1}. */
record AccountRegistered(UUID accountId, String displayName, String locale, String timeZone, Instant registeredAt) {

    RegisteredAccount toAccount() {
        return new RegisteredAccount(new AthleteId(accountId), displayName, locale, timeZone, registeredAt);
    }
}
