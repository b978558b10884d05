package io.fitconnect.auth.proof;

import io.fitconnect.auth.account.AccountId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A proof as it stands in the table.
 *
 * @param account whose it is; empty while there is none
 * @param sealed  code, token and content
 */
public record StoredProof(
        UUID id, ProofPurpose purpose, Optional<AccountId> account, String sealed, Instant expiresAt) {}
