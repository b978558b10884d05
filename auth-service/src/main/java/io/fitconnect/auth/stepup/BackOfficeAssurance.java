package io.fitconnect.auth.stepup;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.account.Role;
import io.fitconnect.auth.signin.SecondFactors;
import io.fitconnect.auth.signin.SignedInAccount;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Says of whom the back office demands two factors, behind a token and at its pages. Those who have no role there lose nothing
 * without it.
 */
@Component
public class BackOfficeAssurance {

    /** The scope of such a token. */
    public static final String SCOPE = "back-office";

    private final Accounts accounts;
    private final SecondFactors secondFactors;
    private final StepUpSettings settings;

    BackOfficeAssurance(Accounts accounts, SecondFactors secondFactors, StepUpSettings settings) {
        this.accounts = accounts;
        this.secondFactors = secondFactors;
        this.settings = settings;
    }

    /** Whether the account's token needs {@code acr} 2: by the setting, and always where the account has a second factor. */
    public boolean demandsTwoFactors(Account account) {
        return account.roles().stream().anyMatch(Role::isOfTheHousehold)
                && (settings.backOfficeTwoFactors() || secondFactors.areSetUp(account.id()));
    }

    /** The same of the account that is signed in, by the roles that it has now. */
    public boolean demandsTwoFactors(@Nullable Authentication current) {
        return SignedInAccount.find(current)
                .flatMap(owner -> accounts.find(owner.account()))
                .filter(this::demandsTwoFactors)
                .isPresent();
    }
}
