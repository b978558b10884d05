package io.fitconnect.auth.recovery;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.mail.MailLimits;
import io.fitconnect.auth.password.PasswordHashing;
import io.fitconnect.auth.proof.ProofPurpose;
import io.fitconnect.auth.proof.Proofs;
import io.fitconnect.auth.recovery.BeginRecovery.RecoveredAddress;
import io.fitconnect.auth.signin.BrowserSessions;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The way back into an account, in two steps: the address, and the proof together with another password. */
@Component
public class Recovery {

    private static final String NO_SESSION = "";

    private final MailLimits limits;
    private final PasswordHashing hashing;
    private final Proofs proofs;
    private final BeginRecovery begin;
    private final ResetPassword reset;
    private final BrowserSessions browsers;
    private final MeterRegistry meters;

    Recovery(
            MailLimits limits,
            PasswordHashing hashing,
            Proofs proofs,
            BeginRecovery begin,
            ResetPassword reset,
            BrowserSessions browsers,
            MeterRegistry meters) {
        this.limits = limits;
        this.hashing = hashing;
        this.proofs = proofs;
        this.begin = begin;
        this.reset = reset;
        this.browsers = browsers;
        this.meters = meters;
    }

    /**
     * Mails the proof.
     *
     * @param network the address that the request comes from
     * @return the id of the proof
     * @throws io.fitconnect.auth.throttle.TooManyAttempts when the network causes too much mail
     */
    public UUID begin(EmailAddress email, Locale language, String network) {
        limits.requireNetwork(network);
        UUID proof = begin.handle(email, language);
        count("begun");
        return proof;
    }

    /** The address that a recovery is about. */
    public Optional<EmailAddress> findAddress(UUID proofId) {
        return proofs.peek(proofId, ProofPurpose.RECOVERY, RecoveredAddress.class)
                .map(RecoveredAddress::email);
    }

    /** Replaces the password and ends every session; empty when the proof is not right. */
    public Optional<Account> reset(UUID proofId, String codeOrToken, String password) {
        Optional<Account> account = proofs.check(proofId, ProofPurpose.RECOVERY, codeOrToken, RecoveredAddress.class)
                .flatMap(proven -> reset.handle(proofId, proven.email(), hashing.hash(password)));
        account.ifPresent(owner -> browsers.endOthers(owner.id(), NO_SESSION));
        count(account.isPresent() ? "recovered" : "unproven");
        return account;
    }

    private void count(String result) {
        meters.counter("fitconnect.auth.recoveries", "result", result).increment();
    }
}
