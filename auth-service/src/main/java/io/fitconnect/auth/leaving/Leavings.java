package io.fitconnect.auth.leaving;

import io.fitconnect.auth.account.AccountId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The deletions that owners asked for. */
public interface Leavings {

    void add(UUID id, AccountId account, Instant askedAt, Instant eraseAt);

    Optional<Leaving> find(UUID id);

    /** The deletion of an account that may still be kept. */
    Optional<Leaving> findOf(AccountId account);

    void remove(UUID id);

    /** Keeps what a report needs of a decided deletion, without the account's id. */
    void addReport(Leaving leaving, UUID erasure);
}
