package io.fitconnect.auth.signin;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.Role;
import io.fitconnect.auth.session.SessionSettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/**
 * Makes the visitor of a page the signed-in owner of an account: a new session identifier, the longer lifetime of a
 * signed-in session, and the way on to what sign-in had interrupted.
 */
@Component
public class SignInCompletion {

    private static final String NOTHING_INTERRUPTED = "/account";

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final SessionAuthenticationStrategy freshSession;
    private final RequestCache interrupted;
    private final SessionSettings settings;
    private final Clock clock;

    SignInCompletion(CsrfTokenRepository csrfTokens, RequestCache interrupted, SessionSettings settings, Clock clock) {
        this.freshSession = new CompositeSessionAuthenticationStrategy(
                List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(csrfTokens)));
        this.interrupted = interrupted;
        this.settings = settings;
        this.clock = clock;
    }

    /** Signs the account in and returns where the browser goes next. */
    public String complete(Account account, HttpServletRequest request, HttpServletResponse response) {
        SavedRequest saved = interrupted.getRequest(request, response);
        Authentication authentication = authenticationOf(account, clock.instant());
        freshSession.onAuthentication(authentication, request, response);
        request.getSession()
                .setMaxInactiveInterval((int) settings.signedInIdleTimeout().toSeconds());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        if (saved == null) {
            FreshSignIn.forgetDemand(request);
            return NOTHING_INTERRUPTED;
        }
        interrupted.removeRequest(request, response);
        return saved.getRedirectUrl();
    }

    private static Authentication authenticationOf(Account account, Instant now) {
        List<GrantedAuthority> authorities = new ArrayList<>();
        for (Role role : account.roles()) {
            authorities.add(new SimpleGrantedAuthority("ROLE_" + role.name()));
        }
        authorities.add(FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
                .issuedAt(now)
                .build());
        SignedInAccount principal = SignedInAccount.begin(account.id(), now);
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, authorities);
    }
}
