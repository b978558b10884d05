package io.fitconnect.social.relationship;

import java.time.Instant;
import java.util.UUID;

/**
 * One person in a list of another.
 *
 * @param athlete whose list it is
 * @param named   the athlete may read the other's name whatever the other's profile shows
 */
public record Entry(UUID athlete, Tie tie, UUID other, Instant since, boolean named) {}
