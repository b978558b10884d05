package io.fitconnect.gateway.stream;

import io.fitconnect.gateway.problem.GatewayText;
import io.fitconnect.gateway.route.FilterOrder;
import io.fitconnect.gateway.route.RouteRule;
import io.fitconnect.gateway.token.VerifiedToken;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Bounds a caller's open streams, and ends a stream when {@link OpenStreams} says so. */
@Component
final class StreamFilter implements GlobalFilter, Ordered {

    private static final ProblemType TOO_MANY_STREAMS =
            new ProblemType("too-many-streams", GatewayText.TOO_MANY_STREAMS, HttpStatus.TOO_MANY_REQUESTS);

    private final OpenStreams streams;

    StreamFilter(OpenStreams streams) {
        this.streams = streams;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        VerifiedToken token = VerifiedToken.find(exchange);
        if (token == null || !RouteRule.of(exchange).stream()) {
            return chain.filter(exchange);
        }
        OpenStream stream = streams.open(token);
        if (stream == null) {
            return Mono.error(
                    new Refusal(TOO_MANY_STREAMS, GatewayText.CLOSE_A_STREAM.message()).header("Retry-After", "10"));
        }
        return chain.filter(exchange).takeUntilOther(stream.ended()).doFinally(end -> streams.closed(stream));
    }

    @Override
    public int getOrder() {
        return FilterOrder.STREAM;
    }
}
