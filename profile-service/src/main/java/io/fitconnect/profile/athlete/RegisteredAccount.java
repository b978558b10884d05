package io.fitconnect.profile.athlete;

import java.time.Instant;

/** An account that was registered and is to get a profile. */
public record RegisteredAccount(
        AthleteId athlete, String displayName, String locale, String timeZone, Instant registeredAt) {}
