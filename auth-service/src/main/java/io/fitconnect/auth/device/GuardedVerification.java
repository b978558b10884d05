package io.fitconnect.auth.device;

import io.fitconnect.auth.digest.Sha256;
import io.fitconnect.auth.throttle.Attempts;
import io.fitconnect.auth.throttle.BackOff;
import io.fitconnect.auth.throttle.TooManyAttempts;
import io.fitconnect.platform.usecase.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;

/**
 * Looks a typed code up, in one transaction, and slows an account down that types wrong ones: codes have 34 bits, and each guess
 * might hit a code of another person's device. A failure counts before its answer.
 */
final class GuardedVerification implements AuthenticationProvider {

    private final AuthenticationProvider verification;
    private final Attempts attempts;
    private final Transactions transactions;
    private final DeviceSettings settings;
    private final MeterRegistry meters;
    private final Clock clock;

    GuardedVerification(
            AuthenticationProvider verification,
            Attempts attempts,
            Transactions transactions,
            DeviceSettings settings,
            MeterRegistry meters,
            Clock clock) {
        this.verification = verification;
        this.attempts = attempts;
        this.transactions = transactions;
        this.settings = settings;
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication request) {
        Instant now = clock.instant();
        String bucket = Sha256.of("device code " + request.getName());
        Outcome outcome = transactions.run(() -> attempt(request, bucket, now));
        if (outcome.tooMany() != null) {
            meters.counter("fitconnect.auth.device.codes", "outcome", "slowed-down")
                    .increment();
            throw new SlowedDown(outcome.tooMany());
        }
        if (outcome.refused() != null) {
            meters.counter("fitconnect.auth.device.codes", "outcome", "wrong").increment();
            throw outcome.refused();
        }
        meters.counter("fitconnect.auth.device.codes", "outcome", "right").increment();
        return outcome.result();
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return verification.supports(authentication);
    }

    private Outcome attempt(Authentication request, String bucket, Instant now) {
        BackOff before = attempts.find(bucket).orElseGet(BackOff::none);
        if (before.isBlocked(now)) {
            return new Outcome(null, null, new TooManyAttempts(before.remaining(now)));
        }
        try {
            return new Outcome(verification.authenticate(request), null, null);
        } catch (OAuth2AuthenticationException wrong) {
            attempts.save(bucket, before.fail(now, settings.guesses()));
            return new Outcome(null, wrong, null);
        }
    }

    private record Outcome(
            @Nullable Authentication result,
            @Nullable OAuth2AuthenticationException refused,
            @Nullable TooManyAttempts tooMany) {}

    /** An account has to wait before it types another code. */
    static final class SlowedDown extends OAuth2AuthenticationException {

        private static final long serialVersionUID = 1L;

        private final long seconds;

        SlowedDown(TooManyAttempts wait) {
            super("slow_down");
            this.seconds = wait.waitTime().toSeconds();
        }

        long seconds() {
            return seconds;
        }
    }
}
