package io.fitconnect.auth.administration;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.usecase.UseCase;

/** Shows an account to staff. */
@UseCase(readOnly = true)
public class ViewAccount {

    private final Accounts accounts;

    ViewAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    public Account handle(AccountId id) {
        return accounts.find(id)
                .orElseThrow(() -> new Refusal(CommonProblems.NOT_FOUND, AdministrationText.NO_SUCH_ACCOUNT.message()));
    }
}
