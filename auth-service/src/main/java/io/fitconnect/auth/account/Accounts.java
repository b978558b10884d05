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

    /** Accounts whose names begin with a text in lower case, in their order; {@code \\} escapes. */
    @Query(
            "select a from Account a where lower(a.displayName) like :pattern escape '\\' order by lower(a.displayName), a.id")
    List<Account> listByName(String pattern, Limit limit);

    /** How many administrators there are who can sign in, but for one account. */
    @Query("select count(a) from Account a where cast(a.roles as string) like '%administrator%' and a.id <> :but"
            + " and a.suspendedAt is null")
    long countOtherAdministrators(UUID but);

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
