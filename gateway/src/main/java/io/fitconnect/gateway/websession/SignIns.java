package io.fitconnect.gateway.websession;

import io.fitconnect.gateway.websession.browser.WebCookies;
import io.fitconnect.platform.json.StrictJson;
import io.fitconnect.platform.seal.BrokenSeal;
import io.fitconnect.platform.seal.Sealer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sign-ins that are under way, each sealed in a cookie of its own, so that tabs do not disturb each other and a callback
 * counts only in the browser that began it. A browser keeps the latest few.
 */
@Component
final class SignIns {

    private static final String CONTEXT = "web-sign-in";
    private static final JsonMapper JSON = StrictJson.mapper();
    private static final Pattern STATE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int SECRET_BYTES = 32;
    private static final int MOST = 5;

    private final SecureRandom random = new SecureRandom();
    private final WebCookies cookies;
    private final Sealer sealer;
    private final WebSessionSettings settings;
    private final Clock clock;

    SignIns(WebCookies cookies, Sealer sealer, WebSessionSettings settings, Clock clock) {
        this.cookies = cookies;
        this.sealer = sealer;
        this.settings = settings;
        this.clock = clock;
    }

    /** Begins one and sets its cookie. */
    SignIn begin(ServerWebExchange exchange, String returnTo, boolean silent) {
        makeRoom(exchange);
        SignIn begun = new SignIn(
                secret(), secret(), secret(), returnTo, silent, clock.instant().getEpochSecond());
        cookies.setSignIn(
                exchange, begun.id(), sealer.seal(JSON.writeValueAsString(begun), CONTEXT), settings.signInWithin());
        return begun;
    }

    /** Takes the one that a callback belongs to, and removes its cookie; null when it was not begun here or is too old. */
    @Nullable
    SignIn take(ServerWebExchange exchange, @Nullable String state) {
        if (state == null || !STATE.matcher(state).matches()) {
            return null;
        }
        String id = SignIn.idOf(state);
        SignIn begun = open(cookies.findSignIn(exchange, id));
        if (begun == null || isOld(begun) || !equal(begun.state(), state)) {
            return null;
        }
        cookies.removeSignIn(exchange, id);
        return begun;
    }

    private void makeRoom(ServerWebExchange exchange) {
        List<String> sealed = List.copyOf(cookies.listSignIns(exchange).values());
        if (sealed.size() >= MOST) {
            cookies.listSignIns(exchange).entrySet().stream()
                    .filter(cookie -> open(cookie.getValue()) == null)
                    .forEach(broken -> cookies.removeSignIn(exchange, broken.getKey()));
            List<SignIn> open =
                    sealed.stream().map(this::open).filter(Objects::nonNull).toList();
            open.stream()
                    .sorted(Comparator.comparing(SignIn::startedAt))
                    .limit(Math.max(0, open.size() - MOST + 1))
                    .forEach(oldest -> cookies.removeSignIn(exchange, oldest.id()));
        }
    }

    private boolean isOld(SignIn begun) {
        return begun.startedBefore(clock.instant().minus(settings.signInWithin()));
    }

    private @Nullable SignIn open(@Nullable String sealed) {
        try {
            return sealed == null ? null : JSON.readValue(sealer.open(sealed, CONTEXT), SignIn.class);
        } catch (BrokenSeal foreign) {
            return null;
        }
    }

    private String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static boolean equal(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
