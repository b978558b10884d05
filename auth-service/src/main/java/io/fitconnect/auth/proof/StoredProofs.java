package io.fitconnect.auth.proof;

import io.fitconnect.auth.account.AccountId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The proofs that were sent and not used. */
public interface StoredProofs {

    /** Adds a proof that has so many tries behind it. */
    void add(StoredProof proof, int tries);

    Optional<StoredProof> find(UUID id, ProofPurpose purpose, Instant now);

    /** Counts a try; empty when the proof has expired, was used, or had its tries. */
    Optional<StoredProof> countTry(UUID id, ProofPurpose purpose, int mostTries, Instant now);

    /** Whether the proof was there. */
    boolean remove(UUID id);

    void removeAll(AccountId account);
}
