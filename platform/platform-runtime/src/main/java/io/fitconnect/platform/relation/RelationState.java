package io.fitconnect.platform.relation;

import java.util.UUID;

/**
 * What one person is to an athlete, as a whole.
 *
 * @param athleteId whose data is looked at
 * @param otherId   who looks
 * @param blocked   one of the two blocked the other, in whichever direction
 * @param version   grows with every change of this ordered pair
 */
public record RelationState(
        UUID athleteId, UUID otherId, boolean friend, boolean follower, boolean coach, boolean blocked, long version) {}
