package io.fitconnect.auth.authorization;

import io.fitconnect.auth.purge.BatchedPurge;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes authorizations of which no token is good any more. */
@Component
class ExpiredAuthorizations {

    private final BatchedPurge purge;
    private final AuthorizationSettings settings;
    private final Clock clock;

    ExpiredAuthorizations(BatchedPurge purge, AuthorizationSettings settings, Clock clock) {
        this.purge = purge;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 3, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    int remove() {
        return purge.removeBefore(
                "oauth2_authorization",
                "id",
                "expires_at",
                clock.instant().atOffset(ZoneOffset.UTC),
                settings.purgeBatch());
    }
}
