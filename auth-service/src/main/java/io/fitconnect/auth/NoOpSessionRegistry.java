package io.fitconnect.auth;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;

/** A registry that keeps nothing. */
final class NoOpSessionRegistry implements SessionRegistry {

    @Override
    public List<Object> getAllPrincipals() {
        return List.of();
    }

    @Override
    public List<SessionInformation> getAllSessions(Object principal, boolean includeExpiredSessions) {
        return List.of();
    }

    @Override
    public @Nullable SessionInformation getSessionInformation(String sessionId) {
        return null;
    }

    @Override
    public void refreshLastRequest(String sessionId) {
        // nothing is kept
    }

    @Override
    public void registerNewSession(String sessionId, Object principal) {
        // nothing is kept
    }

    @Override
    public void removeSessionInformation(String sessionId) {
        // nothing is kept
    }
}
