package io.fitconnect.auth.visibility;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.outbox.Outbox;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Hides accounts from others and shows them again, in the caller's transaction. An account is shown when no reason to hide it is
 * left; the row that holds them lets concurrent changes of one account conflict.
 */
@Component
public class AccountVisibility {

    private final Visibilities visibilities;
    private final Outbox outbox;
    private final Clock clock;

    AccountVisibility(Visibilities visibilities, Outbox outbox, Clock clock) {
        this.visibilities = visibilities;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Hides the account for one more reason. */
    public void hide(AccountId account, HiddenFor reason) {
        change(account, reason, true);
    }

    /** Takes one reason away. */
    public void show(AccountId account, HiddenFor reason) {
        change(account, reason, false);
    }

    /** The events that tell of those of these accounts that are hidden, for services that arrive later. */
    public List<Announcement> describeHidden(Collection<AccountId> accounts) {
        return visibilities.listHidden(accounts).entrySet().stream()
                .map(hidden -> AccountHidden.of(hidden.getKey(), hidden.getValue()))
                .toList();
    }

    private void change(AccountId account, HiddenFor reason, boolean holds) {
        Optional<Visibility> before = visibilities.find(account);
        Visibility after = before.orElse(Visibility.SHOWN).with(reason, holds, clock.instant());
        visibilities.save(account, after);
        if (after.isHidden() != before.map(Visibility::isHidden).orElse(false)) {
            outbox.announce(
                    after.isHidden()
                            ? AccountHidden.of(account, after.changedAt())
                            : AccountShown.of(account, after.changedAt()));
        }
    }
}
