package io.fitconnect.auth.registration;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.DisplayName;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.mail.MailLimits;
import io.fitconnect.auth.password.PasswordHashing;
import io.fitconnect.auth.proof.ProofPurpose;
import io.fitconnect.auth.proof.Proofs;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * The way to an account from the outside, in two steps: the form, whose password is hashed whether or not the address is free
 * and outside of the transaction, and the proof that the person reads the mail of the address.
 */
@Component
public class Registration {

    private final MailLimits limits;
    private final PasswordHashing hashing;
    private final Proofs proofs;
    private final BeginRegistration begin;
    private final RepeatRegistrationMail repeat;
    private final ConfirmRegistration confirm;
    private final MeterRegistry meters;

    Registration(
            MailLimits limits,
            PasswordHashing hashing,
            Proofs proofs,
            BeginRegistration begin,
            RepeatRegistrationMail repeat,
            ConfirmRegistration confirm,
            MeterRegistry meters) {
        this.limits = limits;
        this.hashing = hashing;
        this.proofs = proofs;
        this.begin = begin;
        this.repeat = repeat;
        this.confirm = confirm;
        this.meters = meters;
    }

    /**
     * Keeps the registration and mails its proof.
     *
     * @param network the address that the request comes from
     * @return the id of the proof
     * @throws io.fitconnect.auth.throttle.TooManyAttempts when the network causes too much mail
     */
    public UUID begin(
            EmailAddress email,
            String password,
            DisplayName displayName,
            Locale locale,
            ZoneId timeZone,
            String network) {
        limits.requireNetwork(network);
        UUID proof = begin.handle(new NewAccount(email, hashing.hash(password), displayName, locale, timeZone));
        count("begun");
        return proof;
    }

    /** Mails another proof in place of one, as far as limits allow; returns the id of the one that is good now. */
    public UUID repeatMail(UUID proofId, String network) {
        limits.requireNetwork(network);
        return repeat.handle(proofId);
    }

    /** The address that a registration waits for. */
    public Optional<EmailAddress> findAddress(UUID proofId) {
        return proofs.peek(proofId, ProofPurpose.REGISTRATION, NewAccount.class).map(NewAccount::email);
    }

    /** Creates the account in the browser that filled the form in. */
    public Optional<Account> confirm(UUID proofId, String codeOrToken) {
        return create(proofId, proofs.check(proofId, ProofPurpose.REGISTRATION, codeOrToken, NewAccount.class));
    }

    /**
     * Creates the account in another browser, which must know the password too: a person who registers a stranger's address cannot
     * get its owner to confirm an account that the stranger can open.
     */
    public Optional<Account> confirmElsewhere(UUID proofId, String codeOrToken, String password) {
        return create(
                proofId,
                proofs.check(proofId, ProofPurpose.REGISTRATION, codeOrToken, NewAccount.class)
                        .filter(newAccount -> hashing.matches(password, newAccount.passwordHash())));
    }

    private Optional<Account> create(UUID proofId, Optional<NewAccount> proven) {
        Optional<Account> account = proven.flatMap(newAccount -> save(proofId, newAccount));
        count(account.isPresent() ? "confirmed" : "unproven");
        return account;
    }

    private Optional<Account> save(UUID proofId, NewAccount newAccount) {
        try {
            return confirm.handle(proofId, newAccount);
        } catch (DataIntegrityViolationException takenMeanwhile) {
            return Optional.empty();
        }
    }

    private void count(String result) {
        meters.counter("fitconnect.auth.registrations", "result", result).increment();
    }
}
