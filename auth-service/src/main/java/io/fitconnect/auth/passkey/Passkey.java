package io.fitconnect.auth.passkey;

import java.time.Instant;
import java.util.UUID;

/**
 * A passkey as its owner knows it.
 *
 * @param credentialId its public name, which browsers are told to ask for
 * @param synced       whether its provider keeps copies, so that a lost phone does not lose it
 */
public record Passkey(
        UUID id, String credentialId, String label, boolean synced, Instant createdAt, Instant lastUsedAt) {}
