package io.fitconnect.auth.signin.persistence;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.signin.BrowserSessions;
import io.fitconnect.auth.signin.SignedInAccount;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Finds a session among its account's, since the {@code sid} is known only to what the session holds. */
@Component
class StoredBrowserSessions implements BrowserSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    StoredBrowserSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    @Override
    public void end(AccountId account, String sessionId) {
        sessions.findByPrincipalName(account.toString()).values().stream()
                .filter(session -> findSignedIn(session)
                        .filter(signedIn -> signedIn.sessionId().equals(sessionId))
                        .isPresent())
                .map(Session::getId)
                .forEach(sessions::deleteById);
    }

    @Override
    public void endOthers(AccountId account, String keptSessionId) {
        sessions.findByPrincipalName(account.toString()).values().stream()
                .filter(session -> keptSessionId.isEmpty() || isAnother(session, keptSessionId))
                .map(Session::getId)
                .forEach(sessions::deleteById);
    }

    /** A session that does not tell whose it is may be the kept one; its row in {@code browser_session} decides whether it lives. */
    private static boolean isAnother(Session session, String keptSessionId) {
        return findSignedIn(session)
                .filter(signedIn -> !signedIn.sessionId().equals(keptSessionId))
                .isPresent();
    }

    private static Optional<SignedInAccount> findSignedIn(Session session) {
        SecurityContext context =
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return Optional.ofNullable(context)
                .map(SecurityContext::getAuthentication)
                .map(Authentication::getPrincipal)
                .filter(SignedInAccount.class::isInstance)
                .map(SignedInAccount.class::cast);
    }
}
