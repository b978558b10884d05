package io.fitconnect.auth.outsideprovider;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.factornotice.FactorNotice;
import io.fitconnect.auth.factornotice.FactorNotices;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;

/** Links an account to the provider's account of a person who has proved both; the owner gets a mail. */
@UseCase
public class LinkProvider {

    private final OutsideLinks links;
    private final OutsideProviders providers;
    private final Accounts accounts;
    private final FactorNotices notices;
    private final Clock clock;

    LinkProvider(
            OutsideLinks links, OutsideProviders providers, Accounts accounts, FactorNotices notices, Clock clock) {
        this.links = links;
        this.providers = providers;
        this.accounts = accounts;
        this.notices = notices;
        this.clock = clock;
    }

    /** Whether they are linked now; not when the provider's account belongs to another account. */
    public boolean handle(AccountId account, String provider, String subject) {
        boolean isLinked = links.save(account, provider, subject, clock.instant());
        if (isLinked) {
            notices.send(
                    accounts.find(account).orElseThrow(), FactorNotice.PROVIDER_LINKED, providers.nameOf(provider));
        }
        return isLinked;
    }
}
