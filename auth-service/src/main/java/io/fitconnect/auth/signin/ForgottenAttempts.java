package io.fitconnect.auth.signin;

import io.fitconnect.auth.purge.BatchedPurge;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes attempts to sign in that are past the time after which they are forgotten. */
@Component
class ForgottenAttempts {

    private static final int BATCH = 500;

    private final BatchedPurge purge;
    private final SignInSettings settings;
    private final Clock clock;

    ForgottenAttempts(BatchedPurge purge, SignInSettings settings, Clock clock) {
        this.purge = purge;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 15, timeUnit = TimeUnit.MINUTES)
    int remove() {
        return purge.removeBefore(
                "sign_in_attempt",
                "bucket",
                "last_attempt_at",
                clock.instant().minus(settings.forgetAfter()).atOffset(ZoneOffset.UTC),
                BATCH);
    }
}
