package io.fitconnect.profile.consenting;

import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.consent.ConsentPurpose;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That a consent was given or withdrawn.
 *
 * @param textVersion of the text that the athlete saw; empty for a withdrawal
 * @param place       where in the app, such as {@code settings}
 */
public record ConsentRecord(
        AthleteId athlete,
        UUID id,
        ConsentPurpose purpose,
        boolean isGiven,
        Optional<String> textVersion,
        String place,
        Instant at) {}
