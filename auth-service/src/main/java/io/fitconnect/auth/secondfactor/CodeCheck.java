package io.fitconnect.auth.secondfactor;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.audit.AccountAudit;
import io.fitconnect.auth.audit.AuditEvent;
import io.fitconnect.auth.factornotice.FactorNotice;
import io.fitconnect.auth.factornotice.FactorNotices;
import io.fitconnect.auth.recoverycode.RecoveryCodes;
import io.fitconnect.auth.recoverycode.UseRecoveryCode;
import io.fitconnect.auth.throttle.TooManyAttempts;
import io.fitconnect.auth.totp.Authenticator;
import io.fitconnect.platform.usecase.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Checks the code of an authenticator app, or a recovery code. */
@Component
public class CodeCheck {

    /** Who fails so often knows the password and not more. */
    private static final int SUSPICIOUS = 10;

    private final Authenticator authenticator;
    private final UseRecoveryCode useRecoveryCode;
    private final CodeLimits limits;
    private final FactorNotices notices;
    private final Transactions transactions;
    private final MeterRegistry meters;
    private final AccountAudit audit;

    CodeCheck(
            Authenticator authenticator,
            UseRecoveryCode useRecoveryCode,
            CodeLimits limits,
            FactorNotices notices,
            Transactions transactions,
            MeterRegistry meters,
            AccountAudit audit) {
        this.authenticator = authenticator;
        this.useRecoveryCode = useRecoveryCode;
        this.limits = limits;
        this.notices = notices;
        this.transactions = transactions;
        this.meters = meters;
        this.audit = audit;
    }

    /**
     * Uses the code of the account up.
     *
     * @param address the network address that it comes from
     * @param known   whether the owner used the browser before
     * @throws WrongCode when it is not right, or was used
     * @throws TooManyAttempts without a check, when the last ones were too close
     */
    public void require(Account account, String typed, String address, boolean known) {
        int failures = limits.count(account.id(), address, known);
        boolean isRight = RecoveryCodes.isCode(typed)
                ? useRecoveryCode.handle(account.id(), typed)
                : authenticator.accept(account.id(), typed.replaceAll("\\s", ""));
        meters.counter("fitconnect.auth.second.factors", "result", isRight ? "success" : "wrong-code")
                .increment();
        if (!isRight) {
            audit.record(account.id(), AuditEvent.SECOND_FACTOR_FAILED);
            if (failures == SUSPICIOUS && !known) {
                transactions.run(() -> notices.send(account, FactorNotice.SECOND_FACTOR_GUESSED, ""));
            }
            throw new WrongCode();
        }
        limits.forget(account.id(), address);
    }
}
