package io.fitconnect.auth.recoverycode;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.factornotice.FactorNotice;
import io.fitconnect.auth.factornotice.FactorNotices;
import io.fitconnect.platform.usecase.UseCase;
import java.util.List;

/** Gives an account new recovery codes; the old ones work no longer, and the owner gets a mail. */
@UseCase
public class ReplaceRecoveryCodes {

    private final RecoveryCodes codes;
    private final Accounts accounts;
    private final FactorNotices notices;

    ReplaceRecoveryCodes(RecoveryCodes codes, Accounts accounts, FactorNotices notices) {
        this.codes = codes;
        this.accounts = accounts;
        this.notices = notices;
    }

    /** Returns the codes, which are never shown again. */
    public List<String> handle(AccountId id) {
        notices.send(accounts.find(id).orElseThrow(), FactorNotice.RECOVERY_CODES_REPLACED, "");
        return codes.replace(id);
    }
}
