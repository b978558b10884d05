package io.fitconnect.auth.interruption;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The requests of a browser that wait for a sign-in, each in an attribute of the session, so that tabs do not overwrite one
 * another. A session keeps the newest ten, for half an hour.
 */
@Component
public class InterruptedRequests {

    /** The parameter that carries the key of a request. */
    public static final String KEY = "resume";

    private static final String ATTRIBUTE = InterruptedRequests.class.getName() + ".";
    private static final int MOST = 10;
    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final int KEY_BYTES = 16;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Clock clock;

    InterruptedRequests(Clock clock) {
        this.clock = clock;
    }

    /** Keeps a request. */
    public InterruptedRequest keep(HttpServletRequest request, Set<Demand> demands) {
        return keep(request, request.getRequestURI(), queryOf(request), demands);
    }

    /** Keeps a page of the house that the browser did not ask for, to be shown after the sign-in. */
    public InterruptedRequest keep(HttpServletRequest request, String path, String query) {
        return keep(request, path, query, Set.of());
    }

    private InterruptedRequest keep(HttpServletRequest request, String path, String query, Set<Demand> demands) {
        InterruptedRequest waiting = new InterruptedRequest(nextKey(), path, query, clock.instant(), demands, false);
        HttpSession session = request.getSession();
        makeRoom(session);
        session.setAttribute(ATTRIBUTE + waiting.key(), waiting);
        return waiting;
    }

    /**
     * Finds the request whose key this one carries. A page that was opened without a key, such as from a mail, goes on with the
     * only one that waits; of several it takes none.
     */
    public Optional<InterruptedRequest> find(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        if (request.getParameter(KEY) != null) {
            return findNamed(request);
        }
        List<InterruptedRequest> alive =
                list(session).stream().filter(this::isAlive).toList();
        return alive.size() == 1 ? Optional.of(alive.get(0)) : Optional.empty();
    }

    /** Finds the kept request that this one repeats. */
    public Optional<InterruptedRequest> findRepeated(HttpServletRequest request) {
        return findNamed(request)
                .filter(waiting -> waiting.path().equals(request.getRequestURI())
                        && waiting.query().equals(queryOf(request)));
    }

    /** Notes that the person goes on with the present account. */
    public void choosePresentAccount(HttpServletRequest request) {
        find(request)
                .ifPresent(waiting ->
                        request.getSession().setAttribute(ATTRIBUTE + waiting.key(), waiting.withPresentAccount()));
    }

    /** Forgets the request whose key this one carries. */
    public void remove(HttpServletRequest request) {
        findNamed(request).ifPresent(waiting -> request.getSession().removeAttribute(ATTRIBUTE + waiting.key()));
    }

    /** The key that a request carries; empty when its text cannot be one. */
    public static Optional<String> findKey(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(KEY))
                .filter(key -> FORM.matcher(key).matches());
    }

    private void makeRoom(HttpSession session) {
        List<InterruptedRequest> kept = list(session).stream()
                .sorted(Comparator.comparing(InterruptedRequest::since).reversed())
                .toList();
        for (int place = 0; place < kept.size(); place++) {
            if (place >= MOST - 1 || !isAlive(kept.get(place))) {
                session.removeAttribute(ATTRIBUTE + kept.get(place).key());
            }
        }
    }

    private Optional<InterruptedRequest> findNamed(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : findKey(request)
                        .flatMap(key -> find(session, ATTRIBUTE + key))
                        .filter(this::isAlive);
    }

    private static List<InterruptedRequest> list(HttpSession session) {
        return Collections.list(session.getAttributeNames()).stream()
                .filter(name -> name.startsWith(ATTRIBUTE))
                .flatMap(name -> find(session, name).stream())
                .toList();
    }

    private boolean isAlive(InterruptedRequest waiting) {
        Instant end = waiting.since().plus(LIFE);
        return clock.instant().isBefore(end);
    }

    private static Optional<InterruptedRequest> find(HttpSession session, String attribute) {
        return session.getAttribute(attribute) instanceof InterruptedRequest waiting
                ? Optional.of(waiting)
                : Optional.empty();
    }

    private static String queryOf(HttpServletRequest request) {
        return Arrays.stream(
                        Objects.requireNonNullElse(request.getQueryString(), "").split("&", -1))
                .filter(pair -> !pair.startsWith(KEY + "="))
                .collect(Collectors.joining("&"));
    }

    private static String nextKey() {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
