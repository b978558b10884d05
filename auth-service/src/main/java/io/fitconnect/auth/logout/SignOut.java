package io.fitconnect.auth.logout;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.audit.AuditEvent;
import io.fitconnect.auth.authorization.EndSession;
import io.fitconnect.auth.signin.BrowserSessions;
import io.fitconnect.auth.signin.SignedInAccount;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Component;

/** Ends the session of a browser and what it granted. */
@Component
public class SignOut {

    private final SecurityContextLogoutHandler browser = new SecurityContextLogoutHandler();
    private final BrowserSessions browsers;
    private final EndSession endSession;
    private final MeterRegistry meters;

    SignOut(BrowserSessions browsers, EndSession endSession, MeterRegistry meters) {
        this.browsers = browsers;
        this.endSession = endSession;
        this.meters = meters;
    }

    /** Signs the person of this browser out and returns the ended session; empty when the browser has none. */
    public Optional<String> browser(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication current) {
        if (current != null && current.getPrincipal() instanceof SignedInAccount account) {
            endGrants(account.account(), account.sessionId());
            browser.logout(request, response, current);
            return Optional.of(account.sessionId());
        }
        return Optional.empty();
    }

    /** Ends a session of an account and what it granted, wherever its browser is. */
    public void session(AccountId account, String sessionId) {
        endGrants(account, sessionId);
        browsers.end(account, sessionId);
    }

    private void endGrants(AccountId account, String sessionId) {
        endSession.handle(account, sessionId, AuditEvent.SIGNED_OUT);
        meters.counter("fitconnect.auth.sign.outs").increment();
    }
}
