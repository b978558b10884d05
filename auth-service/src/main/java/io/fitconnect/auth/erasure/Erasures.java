package io.fitconnect.auth.erasure;

import io.fitconnect.auth.account.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The decided deletions. */
public interface Erasures {

    void add(UUID id, AccountId account, Instant decidedAt);

    /** The deletion of an account to which a service has still to answer. */
    Optional<Erasure> findPending(AccountId account);

    Optional<Erasure> find(UUID id);

    /** The oldest of those to which a service has still to answer. */
    List<Erasure> listPending(int limit);

    /** Does nothing when the service has answered before. */
    void addAnswer(UUID id, String service, Instant answeredAt);

    /** Forgets the account's id. */
    void complete(UUID id, Instant completedAt);
}
