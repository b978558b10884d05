package io.fitconnect.social.club;

import java.util.Optional;
import java.util.UUID;

/**
 * A club's page.
 *
 * @param owner    empty when the viewer may not know of the owner
 * @param requests who waits for an answer, counted up to {@link ViewClub#MOST_REQUESTS}; empty for a viewer who does not lead the club
 */
public record ViewedClub(SeenClub seen, Optional<UUID> owner, Optional<Integer> requests) {}
