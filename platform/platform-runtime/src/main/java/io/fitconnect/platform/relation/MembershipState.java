package io.fitconnect.platform.relation;

import java.util.UUID;

/**
 * Whether an athlete is a member of a club.
 *
 * @param version grows with every change of this athlete in this club
 */
public record MembershipState(UUID athleteId, UUID clubId, boolean member, long version) {}
