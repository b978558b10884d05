package io.fitconnect.gateway.edge;

import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;

/**
 * The way of a request that belongs to a service. It leads past the dispatching of WebFlux, which costs more than the
 * whole check of a known token; what nobody routes goes the usual way.
 */
public interface Passage {

    /** Answers the request, or returns null when no service serves its path. */
    @Nullable
    Mono<Void> find(CleanRequest request, ServerHttpResponse response);
}
