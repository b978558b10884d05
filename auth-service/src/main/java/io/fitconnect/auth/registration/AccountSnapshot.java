package io.fitconnect.auth.registration;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.platform.snapshot.SnapshotPage;
import io.fitconnect.platform.snapshot.SnapshotSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** All accounts as registered, for services that arrive later. */
@Component
class AccountSnapshot implements SnapshotSource {

    private static final UUID FIRST = new UUID(0, 0);

    private final Accounts accounts;

    AccountSnapshot(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String topic() {
        return AccountRegistered.TOPIC;
    }

    @Override
    public boolean isCompacted() {
        return false;
    }

    @Override
    public SnapshotPage read(Optional<String> after, int limit) {
        List<Account> page = accounts.listAfter(after.map(UUID::fromString).orElse(FIRST), Limit.of(limit));
        return SnapshotPage.of(
                page.stream().map(AccountRegistered::of).toList(),
                limit,
                page.isEmpty() ? "" : page.get(page.size() - 1).id().toString());
    }
}
