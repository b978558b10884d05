package io.fitconnect.gateway.websession.browser;

import io.fitconnect.gateway.edge.CleanRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * The cookies of the web session: one holds the session, and one each sign-in that is under way. No script reads them, other
 * sites' requests do not carry them, and with TLS they are bound to this very host by the prefix {@code __Host-}.
 */
@Component
public final class WebCookies {

    private static final String NAME = "fitconnect-web";
    private static final String SIGN_IN = "-sign-in-";

    private final String session;
    private final String signIn;
    private final boolean secure;

    WebCookies(PublicAddress address) {
        this.secure = address.isSecure();
        this.session = (secure ? "__Host-" : "") + NAME;
        this.signIn = session + SIGN_IN;
    }

    public @Nullable String findSession(ServerWebExchange exchange) {
        return CookieHeader.find(headers(exchange), session);
    }

    public boolean hasSession(ServerWebExchange exchange) {
        return CookieHeader.contains(headers(exchange), session);
    }

    public void setSession(ServerWebExchange exchange, String value, Duration lifetime) {
        set(exchange, session, value, lifetime);
    }

    public void removeSession(ServerWebExchange exchange) {
        set(exchange, session, "", Duration.ZERO);
    }

    public @Nullable String findSignIn(ServerWebExchange exchange, String id) {
        return CookieHeader.find(headers(exchange), signIn + id);
    }

    /** All sign-ins that are under way in this browser, by id. */
    public Map<String, String> listSignIns(ServerWebExchange exchange) {
        return CookieHeader.list(headers(exchange), signIn);
    }

    public void setSignIn(ServerWebExchange exchange, String id, String value, Duration lifetime) {
        set(exchange, signIn + id, value, lifetime);
    }

    public void removeSignIn(ServerWebExchange exchange, String id) {
        set(exchange, signIn + id, "", Duration.ZERO);
    }

    /** Removes our own cookies from a request to a service, which keeps those of its pages. */
    public void removeOwn(HttpHeaders headers) {
        CookieHeader.remove(headers, name -> name.startsWith(session));
    }

    /** Removes all cookies from a request to the API, which has no use for any. */
    public void removeAll(HttpHeaders headers) {
        headers.remove(HttpHeaderNames.COOKIE);
    }

    private void set(ServerWebExchange exchange, String name, String value, Duration lifetime) {
        exchange.getResponse()
                .getHeaders()
                .add(
                        org.springframework.http.HttpHeaders.SET_COOKIE,
                        ResponseCookie.from(name, value)
                                .path("/")
                                .maxAge(lifetime)
                                .httpOnly(true)
                                .secure(secure)
                                .sameSite("Lax")
                                .build()
                                .toString());
    }

    private static HttpHeaders headers(ServerWebExchange exchange) {
        return CleanRequest.of(exchange).nettyHeaders();
    }
}
