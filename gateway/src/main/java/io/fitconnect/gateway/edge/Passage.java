package io.fitconnect.gateway.edge;

import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;

/** The short way for requests that are routed to a service. */
public interface Passage {

    /** Answers the request, or returns null when no service serves its path. */
    @Nullable
    Mono<Void> find(CleanRequest request, ServerHttpResponse response);
}
