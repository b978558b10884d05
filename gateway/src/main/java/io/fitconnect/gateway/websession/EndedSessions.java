package io.fitconnect.gateway.websession;

import io.fitconnect.gateway.websession.provider.Provider;
import io.fitconnect.platform.revocation.Revocation;
import io.fitconnect.platform.revocation.Revocations;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Ends web sessions in this instance at once; the others learn of it from auth-service's record of revocations. */
@Component
final class EndedSessions {

    /** A token's time of issue has no fractions. */
    private static final Duration FRACTION = Duration.ofSeconds(1);

    private final Revocations revocations;
    private final Provider provider;
    private final Clock clock;

    EndedSessions(Revocations revocations, Provider provider, Clock clock) {
        this.revocations = revocations;
        this.provider = provider;
        this.clock = clock;
    }

    /** Ends one session, or all of an account; what is empty matches any. */
    void add(String accountId, String sessionId) {
        revocations.learn(new Revocation(
                accountId.isEmpty() ? null : accountId,
                sessionId.isEmpty() ? null : sessionId,
                provider.clientId(),
                null,
                clock.instant().plus(FRACTION)));
    }
}
