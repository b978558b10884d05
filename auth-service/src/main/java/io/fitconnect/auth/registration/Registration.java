package io.fitconnect.auth.registration;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.DisplayName;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.password.PasswordHashing;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * The way to an account from the outside: hashes first, whether or not the e-mail is free, and outside of the
 * transaction.
 */
@Component
public class Registration {

    private final PasswordHashing hashing;
    private final RegisterAccount registerAccount;
    private final MeterRegistry meters;

    Registration(PasswordHashing hashing, RegisterAccount registerAccount, MeterRegistry meters) {
        this.hashing = hashing;
        this.registerAccount = registerAccount;
        this.meters = meters;
    }

    /** Returns the new account, or nothing when no account could be created with this e-mail. */
    public Optional<Account> register(
            EmailAddress email, String password, DisplayName displayName, Locale locale, ZoneId timeZone) {
        NewAccount newAccount = new NewAccount(email, hashing.hash(password), displayName, locale, timeZone);
        Optional<Account> registered = create(newAccount);
        String result = registered.isPresent() ? "created" : "refused";
        meters.counter("fitconnect.auth.registrations", "result", result).increment();
        return registered;
    }

    private Optional<Account> create(NewAccount newAccount) {
        try {
            return registerAccount.handle(newAccount);
        } catch (DataIntegrityViolationException takenMeanwhile) {
            return Optional.empty();
        }
    }
}
