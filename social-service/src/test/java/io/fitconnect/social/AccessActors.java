package io.fitconnect.social;

import java.util.UUID;

/**
 * Who acts in the authorization matrix.
 *
 * @param port     of the running service
 * @param owner    whose objects the addresses name
 * @param stranger another athlete, unrelated to the owner
 */
public record AccessActors(int port, UUID owner, UUID stranger) {}
