package io.fitconnect.auth.totp;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.signin.CredentialKind;
import io.fitconnect.auth.signin.Factor;
import io.fitconnect.auth.signin.SecondFactor;
import io.fitconnect.platform.seal.BrokenSeal;
import io.fitconnect.platform.seal.Sealer;
import io.fitconnect.platform.usecase.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** Checks the codes of accounts' authenticator apps. */
@Component
public class Authenticator implements SecondFactor, CredentialKind {

    private final AuthenticatorApps apps;
    private final Sealer sealer;
    private final Transactions transactions;
    private final Clock clock;

    Authenticator(AuthenticatorApps apps, Sealer sealer, Transactions transactions, Clock clock) {
        this.apps = apps;
        this.sealer = sealer;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public boolean isSetUp(AccountId account) {
        return transactions.run(() -> apps.exists(account));
    }

    /** Who sets one up wants to be asked. */
    @Override
    public boolean isDemanded(AccountId account) {
        return isSetUp(account);
    }

    /** When the account's app was set up; empty when it has none. */
    public Optional<Instant> findAddedAt(AccountId account) {
        return transactions.run(() -> apps.findAddedAt(account));
    }

    /** What the account's app is known by until it is replaced or removed; a recovery code is good beside it only. */
    public String credentialOf(AccountId account) {
        return transactions
                .run(() -> apps.findAddedAt(account))
                .map(Instant::toString)
                .orElse("");
    }

    @Override
    public Factor factor() {
        return Factor.ONE_TIME_CODE;
    }

    @Override
    public boolean has(AccountId account, String credential) {
        return apps.findAddedAt(account)
                .map(Instant::toString)
                .filter(credential::equals)
                .isPresent();
    }

    /** Whether the code is right and its time step was not used before; a right one is used with that. */
    public boolean accept(AccountId account, String typed) {
        Instant now = clock.instant();
        return transactions.run(() -> {
            OptionalLong step = apps.findSealedSecret(account)
                    .map(text -> open(account, text).findStep(typed, now))
                    .orElse(OptionalLong.empty());
            return step.isPresent() && apps.useStep(account, step.getAsLong());
        });
    }

    private TotpSecret open(AccountId account, String sealed) {
        try {
            return new TotpSecret(sealer.open(sealed, contextOf(account)));
        } catch (BrokenSeal broken) {
            throw new IllegalStateException("The secret of an authenticator app cannot be opened", broken);
        }
    }

    static String contextOf(AccountId account) {
        return "totp:" + account;
    }
}
