package io.fitconnect.auth.leaving;

import io.fitconnect.auth.account.AccountId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A deletion that an owner asked for.
 *
 * @param account empty once the deletion is decided
 * @param erasure the decided deletion
 */
public record Leaving(UUID id, Optional<AccountId> account, Instant askedAt, Instant eraseAt, Optional<UUID> erasure) {}
