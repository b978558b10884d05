package io.fitconnect.auth.registration;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.visibility.AccountVisibility;
import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.snapshot.SnapshotPage;
import io.fitconnect.platform.snapshot.SnapshotSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** All accounts as registered, and which of them are hidden, for services that arrive later. */
@Component
class AccountSnapshot implements SnapshotSource {

    private static final UUID FIRST = new UUID(0, 0);

    private final Accounts accounts;
    private final AccountVisibility visibility;

    AccountSnapshot(Accounts accounts, AccountVisibility visibility) {
        this.accounts = accounts;
        this.visibility = visibility;
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
        List<Announcement> states = Stream.concat(
                        page.stream().map(AccountRegistered::of),
                        visibility.describeHidden(page.stream().map(Account::id).toList()).stream())
                .toList();
        return SnapshotPage.of(
                states,
                limit,
                page.isEmpty() ? "" : page.get(page.size() - 1).id().toString());
    }
}
