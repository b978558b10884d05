package io.fitconnect.auth.recoverycode;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.factornotice.FactorNotice;
import io.fitconnect.auth.factornotice.FactorNotices;
import io.fitconnect.platform.usecase.UseCase;
import java.util.OptionalInt;

/** Uses a recovery code up; the owner gets a mail that says how many are left. */
@UseCase
public class UseRecoveryCode {

    private final RecoveryCodes codes;
    private final Accounts accounts;
    private final FactorNotices notices;

    UseRecoveryCode(RecoveryCodes codes, Accounts accounts, FactorNotices notices) {
        this.codes = codes;
        this.accounts = accounts;
        this.notices = notices;
    }

    /** Whether the code was right and unused. */
    public boolean handle(AccountId id, String typed) {
        OptionalInt left = codes.use(id, typed);
        if (left.isPresent()) {
            accounts.find(id)
                    .ifPresent(account ->
                            notices.send(account, FactorNotice.RECOVERY_CODE_USED, Integer.toString(left.getAsInt())));
        }
        return left.isPresent();
    }
}
