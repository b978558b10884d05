package io.fitconnect.auth.registration;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.Accounts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;

/** Accounts without a database. */
final class InMemoryAccounts implements Accounts {

    private final Map<UUID, Account> accounts = new HashMap<>();

    @Override
    public Account saveAndFlush(Account account) {
        accounts.put(account.id().value(), account);
        return account;
    }

    @Override
    public boolean existsByEmail(String email) {
        return findByEmail(email).isPresent();
    }

    @Override
    public Optional<Account> findByEmail(String email) {
        return accounts.values().stream()
                .filter(account -> account.email().value().equals(email))
                .findFirst();
    }

    @Override
    public Optional<Account> findById(UUID id) {
        return Optional.ofNullable(accounts.get(id));
    }

    @Override
    public void deleteById(UUID id) {
        accounts.remove(id);
    }

    @Override
    public List<Account> listAfter(UUID after, Limit limit) {
        return accounts.values().stream()
                .filter(account -> account.id().toString().compareTo(after.toString()) > 0)
                .sorted(Comparator.comparing(account -> account.id().toString()))
                .limit(limit.max())
                .toList();
    }

    @Override
    public List<Account> listByName(String pattern, Limit limit) {
        throw new UnsupportedOperationException("The database searches");
    }

    @Override
    public long countOtherAdministrators(UUID but) {
        throw new UnsupportedOperationException("The database counts");
    }
}
