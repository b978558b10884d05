package io.fitconnect.auth.stepup;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.Role;
import io.fitconnect.auth.signin.SecondFactors;
import org.springframework.stereotype.Component;

/** Says of whom a token for the back office demands two factors. Those who have no role there lose nothing without it. */
@Component
public class BackOfficeAssurance {

    /** The scope of such a token. */
    public static final String SCOPE = "back-office";

    private final SecondFactors secondFactors;
    private final StepUpSettings settings;

    BackOfficeAssurance(SecondFactors secondFactors, StepUpSettings settings) {
        this.secondFactors = secondFactors;
        this.settings = settings;
    }

    /** Whether the account's token needs {@code acr} 2: by the setting, and always where the account has a second factor. */
    public boolean demandsTwoFactors(Account account) {
        return account.roles().stream().anyMatch(Role::isOfTheHousehold)
                && (settings.backOfficeTwoFactors() || secondFactors.areSetUp(account.id()));
    }
}
