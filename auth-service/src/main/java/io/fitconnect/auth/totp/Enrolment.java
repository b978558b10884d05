package io.fitconnect.auth.totp;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.platform.seal.BrokenSeal;
import io.fitconnect.platform.seal.Sealer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Secrets that a person has put into an app, but not yet confirmed by a code. They travel sealed in the page's form, so that an
 * abandoned page leaves nothing behind.
 */
@Component
public class Enrolment {

    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final String SEPARATOR = " ";

    private final Sealer sealer;
    private final Clock clock;

    Enrolment(Sealer sealer, Clock clock) {
        this.sealer = sealer;
        this.clock = clock;
    }

    /** A new secret. */
    public TotpSecret begin() {
        return TotpSecret.next();
    }

    /** The form's field for a secret. */
    public String seal(AccountId account, TotpSecret secret) {
        return sealer.seal(clock.instant().plus(LIFE).getEpochSecond() + SEPARATOR + secret.text(), contextOf(account));
    }

    /** Reads a form's field; empty when it is not the account's, or too old. */
    public Optional<TotpSecret> open(AccountId account, String field) {
        try {
            String[] parts = sealer.open(field, contextOf(account)).split(SEPARATOR, -1);
            boolean isAlive = clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts[0])));
            return isAlive ? Optional.of(new TotpSecret(parts[1])) : Optional.empty();
        } catch (BrokenSeal foreign) {
            return Optional.empty();
        }
    }

    private static String contextOf(AccountId account) {
        return "totp-enrolment:" + account;
    }
}
