package io.fitconnect.social.club;

import java.time.Instant;
import java.util.UUID;

/**
 * A group training that is for the members of a club, as training-service announced it.
 *
 * @param timeZone of the place, an IANA name
 * @param revision of the announced state
 */
public record ClubTraining(UUID id, UUID club, UUID organiser, Instant startTime, String timeZone, long revision) {}
