package io.fitconnect.auth.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The accounts that exist. */
public interface Accounts extends Repository<Account, UUID> {

    Account saveAndFlush(Account account);

    boolean existsByEmail(String email);

    Optional<Account> findByEmail(String email);

    Optional<Account> findById(UUID id);

    void deleteById(UUID id);

    /** All accounts in the order of their ids, so many of those behind the given one. */
    @Query("select a from Account a where a.id > :after order by a.id")
    List<Account> listAfter(UUID after, Limit limit);

    default Optional<Account> find(EmailAddress email) {
        return findByEmail(email.value());
    }

    default Optional<Account> find(AccountId id) {
        return findById(id.value());
    }

    /** By what an operator types: an account's id or its e-mail address. */
    default Optional<AccountId> findByIdOrAddress(String typed) {
        try {
            return Optional.of(AccountId.of(typed));
        } catch (IllegalArgumentException noId) {
            return EmailAddress.find(typed).flatMap(this::find).map(Account::id);
        }
    }

    default boolean exists(EmailAddress email) {
        return existsByEmail(email.value());
    }
}
