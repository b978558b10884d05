package io.fitconnect.auth.outsideprovider;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.factornotice.FactorNotice;
import io.fitconnect.auth.factornotice.FactorNotices;
import io.fitconnect.platform.usecase.UseCase;

/** Takes an account's link to a provider back; the owner gets a mail. */
@UseCase
public class UnlinkProvider {

    private final OutsideLinks links;
    private final OutsideProviders providers;
    private final Accounts accounts;
    private final FactorNotices notices;

    UnlinkProvider(OutsideLinks links, OutsideProviders providers, Accounts accounts, FactorNotices notices) {
        this.links = links;
        this.providers = providers;
        this.accounts = accounts;
        this.notices = notices;
    }

    /** Does nothing when there is no link. */
    public void handle(AccountId account, String provider) {
        if (links.remove(account, provider)) {
            notices.send(
                    accounts.find(account).orElseThrow(), FactorNotice.PROVIDER_UNLINKED, providers.nameOf(provider));
        }
    }
}
