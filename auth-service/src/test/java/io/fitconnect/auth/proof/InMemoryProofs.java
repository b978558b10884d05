package io.fitconnect.auth.proof;

import io.fitconnect.auth.account.AccountId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The table of proofs, without a database. */
final class InMemoryProofs implements StoredProofs {

    final Map<UUID, StoredProof> proofs = new HashMap<>();
    private final Map<UUID, Integer> tries = new HashMap<>();

    @Override
    public void add(StoredProof proof, int triesBefore) {
        proofs.put(proof.id(), proof);
        tries.put(proof.id(), triesBefore);
    }

    @Override
    public Optional<StoredProof> find(UUID id, ProofPurpose purpose, Instant now) {
        return Optional.ofNullable(proofs.get(id))
                .filter(proof -> proof.purpose() == purpose && proof.expiresAt().isAfter(now));
    }

    @Override
    public Optional<StoredProof> countTry(UUID id, ProofPurpose purpose, int mostTries, Instant now) {
        return find(id, purpose, now).filter(proof -> tries.merge(id, 1, Integer::sum) <= mostTries);
    }

    @Override
    public boolean remove(UUID id) {
        return proofs.remove(id) != null;
    }

    @Override
    public void removeAll(AccountId account) {
        proofs.values()
                .removeIf(proof -> proof.account().filter(account::equals).isPresent());
    }
}
