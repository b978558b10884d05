package io.fitconnect.gateway.edge;

import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;

/**
 * Takes a request to its service past the dispatching of WebFlux, which costs more than the whole check of a known token.
 * WebFlux serves what no route matches.
 */
public interface Dispatcher {

    /** Answers the request, or returns null when no service serves its path. */
    @Nullable
    Mono<Void> dispatch(CleanRequest request, ServerHttpResponse response);
}
