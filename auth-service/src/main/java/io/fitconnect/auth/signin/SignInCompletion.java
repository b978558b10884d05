package io.fitconnect.auth.signin;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Role;
import io.fitconnect.auth.audit.AccountAudit;
import io.fitconnect.auth.audit.AuditEvent;
import io.fitconnect.auth.interruption.Demand;
import io.fitconnect.auth.interruption.InterruptedRequest;
import io.fitconnect.auth.interruption.InterruptedRequests;
import io.fitconnect.auth.remembereddevice.DeviceMemory;
import io.fitconnect.auth.session.SessionSettings;
import io.fitconnect.auth.signin.SessionEntrance.Entry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
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
import org.springframework.stereotype.Component;

/**
 * Makes the visitor of a page the signed-in owner of an account: a new session identifier, the longer lifetime of a
 * signed-in session, and the way on to what sign-in had interrupted. An account with a second factor is signed in only once
 * that was passed too; until then the session holds a {@link PendingSignIn}. A person who is signed in already keeps the
 * session and the factors passed before. When the account's credentials change or it is locked between a factor and the session, sign-in
 * begins from the start.
 */
@Component
public class SignInCompletion {

    /** Where a missing second factor is asked for. */
    public static final String SECOND_FACTOR = "/login/second-factor";

    /** Where a held sign-in asks its owner. */
    public static final String HELD = "/login/keep-account";

    /** Where the owner of a locked account ends after proving to be it. */
    public static final String SUSPENDED = "/login/suspended";

    private static final String SIGN_IN = "/login";
    private static final String NOTHING_INTERRUPTED = "/account";
    private static final String PENDING = PendingSignIn.class.getName();
    private static final String WAITING = HeldSignIn.class.getName();

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final SessionAuthenticationStrategy freshSession;
    private final InterruptedRequests interrupted;
    private final KnownPlaces places;
    private final SessionSettings settings;
    private final SecondFactors secondFactors;
    private final DeviceMemory devices;
    private final ObjectProvider<SignInHold> holds;
    private final SessionEntrance entrance;
    private final AccountAudit audit;
    private final Clock clock;

    SignInCompletion(
            CsrfTokenRepository csrfTokens,
            InterruptedRequests interrupted,
            KnownPlaces places,
            SessionSettings settings,
            SecondFactors secondFactors,
            DeviceMemory devices,
            ObjectProvider<SignInHold> holds,
            SessionEntrance entrance,
            AccountAudit audit,
            Clock clock) {
        this.freshSession = new CompositeSessionAuthenticationStrategy(
                List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(csrfTokens)));
        this.interrupted = interrupted;
        this.places = places;
        this.settings = settings;
        this.secondFactors = secondFactors;
        this.devices = devices;
        this.holds = holds;
        this.entrance = entrance;
        this.audit = audit;
        this.clock = clock;
    }

    /** Signs the account in by a first factor, or leads to its second one, and returns where the browser goes next. */
    public String complete(Account account, Factor first, HttpServletRequest request, HttpServletResponse response) {
        return complete(account, first, ShownCredentials.of(account), request, response);
    }

    /**
     * The same by something that the owner may remove.
     *
     * @param credential what a {@link CredentialKind} of the factor knows it by
     */
    public String complete(
            Account account,
            Factor first,
            String credential,
            HttpServletRequest request,
            HttpServletResponse response) {
        return complete(account, first, ShownCredentials.of(account).with(first, credential), request, response);
    }

    private String complete(
            Account account,
            Factor first,
            ShownCredentials shown,
            HttpServletRequest request,
            HttpServletResponse response) {
        Instant now = clock.instant();
        if (account.isSuspended()) {
            return SUSPENDED;
        }
        if (first != Factor.PASSKEY && needsSecond(account, request)) {
            request.getSession();
            request.changeSessionId();
            request.getSession()
                    .setAttribute(PENDING, new PendingSignIn(account.id().value(), first, now, shown));
            return SECOND_FACTOR;
        }
        return signIn(account, shown, PassedFactors.none().with(first, now), false, request, response);
    }

    /** An application that demands two factors gets them from a remembered browser too. */
    private boolean needsSecond(Account account, HttpServletRequest request) {
        boolean isStrongDemanded = interrupted
                .find(request)
                .filter(waiting -> waiting.demands().contains(Demand.TWO_FACTORS))
                .isPresent();
        return isStrongDemanded
                ? secondFactors.areSetUp(account.id())
                : secondFactors.areDemanded(account.id()) && !devices.skipsSecondFactor(account.id(), request);
    }

    /** The sign-in of this browser that waits for its second factor. */
    public Optional<PendingSignIn> findPending(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(PENDING) instanceof PendingSignIn pending
                ? Optional.of(pending).filter(waiting -> waiting.isAlive(clock.instant()))
                : Optional.empty();
    }

    /**
     * Completes the waiting sign-in of the account by its second factor, or adds the factor to what its signed-in owner passed.
     *
     * @param credential what a {@link CredentialKind} of the factor knows it by
     * @param remember   whether this browser skips the second factor from now on
     */
    public String completeSecond(
            Account account,
            Factor second,
            String credential,
            boolean remember,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (account.isSuspended()) {
            return SUSPENDED;
        }
        Optional<PendingSignIn> waiting =
                findPending(request).filter(pending -> pending.account().equals(account.id()));
        ShownCredentials shown = waiting.isPresent() ? waiting.get().shown() : ShownCredentials.of(account);
        PassedFactors passed = waiting.map(pending -> PassedFactors.none().with(pending.first(), pending.passedAt()))
                .or(() -> findCurrent(account).map(signedIn -> PassedFactors.none()))
                .orElseThrow(() -> new IllegalStateException("A second factor follows a first one"));
        return signIn(
                account,
                shown == null ? null : shown.with(second, credential),
                passed.with(second, clock.instant()),
                remember,
                request,
                response);
    }

    /** The account of the held sign-in of this browser, if its credentials are still those that were proven. */
    public Optional<AccountId> findHeld(HttpServletRequest request) {
        return findHeldSignIn(request)
                .filter(held -> entrance.isCurrent(held.account(), held.shown()))
                .map(HeldSignIn::account);
    }

    /** Goes on with the held sign-in, once nothing holds it any more. */
    public String release(Account account, HttpServletRequest request, HttpServletResponse response) {
        HeldSignIn held = findHeldSignIn(request)
                .filter(waiting -> waiting.account().equals(account.id()))
                .orElseThrow(() -> new IllegalStateException("No sign-in of the account is held"));
        dropHeld(request);
        return signIn(account, held.shown(), new PassedFactors(held.passed()), held.remember(), request, response);
    }

    /** Gives the held sign-in up. */
    public void dropHeld(HttpServletRequest request) {
        request.getSession().removeAttribute(WAITING);
    }

    private Optional<HeldSignIn> findHeldSignIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(WAITING) instanceof HeldSignIn held
                ? Optional.of(held).filter(waiting -> waiting.isAlive(clock.instant()))
                : Optional.empty();
    }

    private String hold(
            Account account,
            @Nullable ShownCredentials shown,
            PassedFactors passed,
            boolean remember,
            HttpServletRequest request) {
        request.getSession();
        request.changeSessionId();
        HttpSession session = request.getSession();
        session.removeAttribute(PENDING);
        session.setAttribute(
                WAITING,
                new HeldSignIn(account.id().value(), new HashMap<>(passed.times()), remember, clock.instant(), shown));
        return HELD;
    }

    private String signIn(
            Account account,
            @Nullable ShownCredentials shown,
            PassedFactors passed,
            boolean remember,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (holds.stream().anyMatch(hold -> hold.holds(account.id()))) {
            return hold(account, shown, passed, remember, request);
        }
        Optional<InterruptedRequest> waiting = interrupted.find(request);
        Authentication authentication = authenticationOf(account, passed, waiting);
        SignedInAccount owner = SignedInAccount.find(authentication).orElseThrow();
        Entry entry = findCurrent(account).isPresent()
                ? entrance.goOn(account.id(), shown, owner.sessionId())
                : entrance.begin(account.id(), shown, owner.sessionId());
        if (entry != Entry.BEGUN) {
            request.getSession().removeAttribute(PENDING);
            return entry == Entry.SUSPENDED ? SUSPENDED : SIGN_IN;
        }
        freshSession.onAuthentication(authentication, request, response);
        audit.record(account.id(), AuditEvent.SIGNED_IN);
        request.getSession().removeAttribute(PENDING);
        request.getSession()
                .setMaxInactiveInterval((int) settings.signedInIdleTimeout().toSeconds());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        devices.remember(account.id(), remember, request, response);
        places.remember(account.id(), request.getRemoteAddr());
        return waiting.map(InterruptedRequest::address).orElse(NOTHING_INTERRUPTED);
    }

    /** What was passed before a fresh sign-in that an application demanded says nothing about it. */
    private Authentication authenticationOf(
            Account account, PassedFactors passed, Optional<InterruptedRequest> waiting) {
        Instant now = clock.instant();
        Optional<SignedInAccount> current = findCurrent(account);
        boolean isFresh = waiting.filter(request -> request.demands().contains(Demand.FRESH))
                .isPresent();
        PassedFactors all = current.isEmpty() || isFresh
                ? passed
                : PassedFactors.of(SecurityContextHolder.getContext().getAuthentication())
                        .with(passed);
        List<GrantedAuthority> authorities = new ArrayList<>(all.authorities());
        for (Role role : account.roles()) {
            authorities.add(new SimpleGrantedAuthority("ROLE_" + role.name()));
        }
        SignedInAccount principal =
                current.map(signedIn -> signedIn.again(now)).orElseGet(() -> SignedInAccount.begin(account.id(), now));
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, authorities);
    }

    private static Optional<SignedInAccount> findCurrent(Account account) {
        return SignedInAccount.find(SecurityContextHolder.getContext().getAuthentication())
                .filter(signedIn -> signedIn.account().equals(account.id()));
    }
}
