package io.fitconnect.gateway.websession;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.fitconnect.gateway.websession.browser.WebCookies;
import io.fitconnect.platform.json.StrictJson;
import io.fitconnect.platform.seal.BrokenSeal;
import io.fitconnect.platform.seal.Sealer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import tools.jackson.databind.json.JsonMapper;

/** Web sessions in the cookies of requests and answers. Opened ones are kept for a while, since a page sends the same many times. */
@Component
final class SealedSessions {

    private static final String CONTEXT = "web-session";
    private static final JsonMapper JSON = StrictJson.mapper();
    private static final long KEPT_CHARACTERS = 16L * 1024 * 1024;
    private static final Duration KEPT = Duration.ofMinutes(2);

    /** Browsers drop a cookie whose name, value and attributes have more than 4,096 bytes. */
    private static final int LARGEST = 3_900;

    private final WebCookies cookies;
    private final Sealer sealer;
    private final WebSessionSettings settings;
    private final Cache<String, WebSession> opened = Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumWeight(KEPT_CHARACTERS)
            .weigher((String text, WebSession session) -> text.length() * 2)
            .expireAfterWrite(KEPT)
            .build();

    SealedSessions(WebCookies cookies, Sealer sealer, WebSessionSettings settings) {
        this.cookies = cookies;
        this.sealer = sealer;
        this.settings = settings;
    }

    /** The session of the request's cookie; null when there is none, or one that was not sealed here. */
    @Nullable
    WebSession find(ServerWebExchange exchange) {
        String sealed = cookies.findSession(exchange);
        return sealed == null ? null : open(sealed);
    }

    /** Sets the cookie of the answer. */
    void write(ServerWebExchange exchange, WebSession session) {
        cookies.setSession(exchange, seal(session), settings.lifetime());
    }

    private String seal(WebSession session) {
        String whole = sealer.seal(JSON.writeValueAsString(session), CONTEXT);
        if (whole.length() <= LARGEST) {
            return whole;
        }
        String smaller = sealer.seal(JSON.writeValueAsString(session.withoutIdToken()), CONTEXT);
        if (smaller.length() > LARGEST) {
            throw new IllegalStateException(
                    "The tokens of a web session do not fit into a cookie: " + smaller.length());
        }
        return smaller;
    }

    private @Nullable WebSession open(String sealed) {
        WebSession kept = opened.getIfPresent(sealed);
        if (kept != null) {
            return kept;
        }
        try {
            WebSession session = JSON.readValue(sealer.open(sealed, CONTEXT), WebSession.class);
            opened.put(sealed, session);
            return session;
        } catch (BrokenSeal foreign) {
            return null;
        }
    }
}
