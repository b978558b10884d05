package io.fitconnect.auth.authorization;

import io.fitconnect.auth.session.SignedInSessions;
import io.fitconnect.auth.signin.SignedInAccount;
import java.time.Clock;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.stereotype.Component;

/** The session of the browser in which a code was granted; also for vendors and devices, which go on without it later. */
@Component
class SessionBasis implements GrantBasis {

    private final SignedInSessions sessions;
    private final Clock clock;

    SessionBasis(SignedInSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public boolean holds(JwtEncodingContext context, SignedInAccount owner) {
        return sessions.find(owner.account(), owner.sessionId(), clock.instant())
                .isPresent();
    }
}
