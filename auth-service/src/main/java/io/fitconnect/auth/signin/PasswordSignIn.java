package io.fitconnect.auth.signin;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.password.HashingBusy;
import io.fitconnect.auth.password.PasswordHashing;
import io.fitconnect.auth.throttle.TooManyAttempts;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Checks an e-mail and a password. Every refusal that depends on them takes as long as a success. */
@Component
public class PasswordSignIn {

    private final Accounts accounts;
    private final PasswordHashing hashing;
    private final SignInThrottle throttle;
    private final MeterRegistry meters;

    PasswordSignIn(Accounts accounts, PasswordHashing hashing, SignInThrottle throttle, MeterRegistry meters) {
        this.accounts = accounts;
        this.hashing = hashing;
        this.throttle = throttle;
        this.meters = meters;
        List.of("success", "wrong-credentials", "throttled", "busy").forEach(this::counter); // seen before they happen
    }

    /**
     * Returns the account that both belong to.
     *
     * @param address the network address that the attempt comes from
     * @throws WrongCredentials when they belong to none
     * @throws TooManyAttempts when the last failures were too close
     * @throws HashingBusy when too many others sign in at this moment
     */
    public Account signIn(String typedEmail, String password, String address) {
        try {
            Account account = check(typedEmail, password, address);
            count("success");
            return account;
        } catch (WrongCredentials e) {
            count("wrong-credentials");
            throw e;
        } catch (TooManyAttempts e) {
            count("throttled");
            throw e;
        } catch (HashingBusy e) {
            count("busy");
            throw e;
        }
    }

    private Account check(String typedEmail, String password, String address) {
        Optional<EmailAddress> email = EmailAddress.find(typedEmail);
        if (email.isEmpty()) {
            hashing.pretendToMatch(password);
            throw new WrongCredentials();
        }
        return throttle.guard(email.get(), address, () -> match(email.get(), password));
    }

    private Account match(EmailAddress email, String password) {
        Optional<Account> account = accounts.find(email);
        if (account.isEmpty()) {
            hashing.pretendToMatch(password);
            throw new WrongCredentials();
        }
        if (!hashing.matches(password, account.get().passwordHash())) {
            throw new WrongCredentials();
        }
        return account.get();
    }

    private void count(String result) {
        counter(result).increment();
    }

    private Counter counter(String result) {
        return meters.counter("fitconnect.auth.sign.ins", "result", result);
    }
}
