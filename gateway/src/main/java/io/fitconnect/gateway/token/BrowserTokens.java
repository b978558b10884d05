package io.fitconnect.gateway.token;

import io.netty.handler.codec.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The access tokens of browsers, which hold them in a sealed cookie instead of a header. Asked only when a request has cookies. */
public interface BrowserTokens {

    /** Puts the access token of the browser's session, if it has one, into the request's headers, and removes all cookies. */
    Mono<Void> authorize(ServerWebExchange exchange);

    /** Removes the cookies of browsers' sessions, and leaves those of services. */
    void removeFrom(HttpHeaders headers);
}
