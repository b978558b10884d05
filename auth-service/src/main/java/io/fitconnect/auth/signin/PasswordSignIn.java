package io.fitconnect.auth.signin;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.audit.AccountAudit;
import io.fitconnect.auth.audit.AuditEvent;
import io.fitconnect.auth.password.HashingBusy;
import io.fitconnect.auth.password.PasswordHashing;
import io.fitconnect.auth.remembereddevice.KnownDevice;
import io.fitconnect.auth.throttle.TooManyAttempts;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Checks an e-mail and a password. Every refusal that depends on them takes as long as a success. */
@Component
public class PasswordSignIn {

    private final Accounts accounts;
    private final PasswordHashing hashing;
    private final SignInThrottle throttle;
    private final KnownPlaces places;
    private final KnownDevice devices;
    private final AccountAudit audit;
    private final MeterRegistry meters;

    PasswordSignIn(
            Accounts accounts,
            PasswordHashing hashing,
            SignInThrottle throttle,
            KnownPlaces places,
            KnownDevice devices,
            AccountAudit audit,
            MeterRegistry meters) {
        this.accounts = accounts;
        this.hashing = hashing;
        this.throttle = throttle;
        this.places = places;
        this.devices = devices;
        this.audit = audit;
        this.meters = meters;
        List.of("success", "wrong-credentials", "throttled", "busy").forEach(this::counter); // seen before they happen
    }

    /**
     * Returns the account that both belong to.
     *
     * @throws WrongCredentials when they belong to none
     * @throws TooManyAttempts when the last failures were too close
     * @throws HashingBusy when too many others sign in at this moment
     */
    public Account signIn(String typedEmail, String password, HttpServletRequest request) {
        try {
            Account account = check(typedEmail, password, request);
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

    /** An address that no account has is looked up alike, under an id that no account has. */
    private Account check(String typedEmail, String password, HttpServletRequest request) {
        Optional<EmailAddress> email = EmailAddress.find(typedEmail);
        Optional<Account> account = email.flatMap(accounts::find);
        String typed = email.map(EmailAddress::value)
                .orElseGet(() -> "malformed " + typedEmail.strip().toLowerCase(Locale.ROOT));
        String address = request.getRemoteAddr();
        boolean knownBrowser = email.isPresent() && devices.isKnown(request, email.get());
        boolean knownPlace = places.isKnown(account.map(Account::id).orElseGet(() -> standInOf(typed)), address);
        return throttle.guard(
                new SignInAttempt(typed, address, knownBrowser, knownPlace),
                () -> email.ifPresent(attacked -> audit.recordFailure(attacked, AuditEvent.SIGN_IN_FAILED)),
                () -> match(account, password));
    }

    private static AccountId standInOf(String typed) {
        return new AccountId(UUID.nameUUIDFromBytes(typed.getBytes(StandardCharsets.UTF_8)));
    }

    private Account match(Optional<Account> account, String password) {
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
