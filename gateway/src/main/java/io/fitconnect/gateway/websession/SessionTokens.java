package io.fitconnect.gateway.websession;

import io.fitconnect.gateway.edge.CleanRequest;
import io.fitconnect.gateway.token.BrowserTokens;
import io.fitconnect.gateway.websession.browser.SameOrigin;
import io.fitconnect.gateway.websession.browser.WebCookies;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Puts the access token of a web session on requests to the API that come from the web app's own pages. */
@Component
final class SessionTokens implements BrowserTokens {

    private final WebCookies cookies;
    private final SameOrigin origin;
    private final LiveSessions sessions;

    SessionTokens(WebCookies cookies, SameOrigin origin, LiveSessions sessions) {
        this.cookies = cookies;
        this.origin = origin;
        this.sessions = sessions;
    }

    @Override
    public Mono<Void> authorize(ServerWebExchange exchange) {
        return Mono.defer(() -> {
            CleanRequest request = CleanRequest.of(exchange);
            HttpHeaders headers = request.nettyHeaders();
            if (!cookies.hasSession(exchange)) {
                cookies.removeAll(headers);
                return Mono.empty();
            }
            if (headers.contains(HttpHeaderNames.AUTHORIZATION)) {
                return Mono.error(SessionProblems.twoCredentials());
            }
            if (isWrite(request.getMethod()) ? !origin.isOwnScript(headers) : origin.isForeign(headers)) {
                return Mono.error(SessionProblems.foreignPage());
            }
            return sessions.find(exchange)
                    .doOnNext(session -> authorize(headers, session))
                    .then();
        });
    }

    @Override
    public void removeFrom(HttpHeaders headers) {
        cookies.removeOwn(headers);
    }

    private void authorize(HttpHeaders headers, WebSession session) {
        headers.set(HttpHeaderNames.AUTHORIZATION, "Bearer " + session.accessToken());
        cookies.removeAll(headers);
    }

    private static boolean isWrite(HttpMethod method) {
        return !HttpMethod.GET.equals(method) && !HttpMethod.HEAD.equals(method) && !HttpMethod.OPTIONS.equals(method);
    }
}
