package io.fitconnect.gateway.upstream;

import io.fitconnect.gateway.edge.CleanRequest;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.netty.handler.timeout.ReadTimeoutException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.buffer.NettyDataBufferFactory;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;
import reactor.netty.http.client.PrematureCloseException;

/** One attempt to get a service's response; reports the outcome to the breaker. */
final class Attempt {

    private static final Logger log = LoggerFactory.getLogger(Attempt.class);

    private final Upstream upstream;
    private final ServerWebExchange exchange;
    private final String target;
    private final long start = System.nanoTime();
    private boolean settled;

    Attempt(Upstream upstream, ServerWebExchange exchange, String target) {
        this.upstream = upstream;
        this.exchange = exchange;
        this.target = target;
    }

    Mono<Void> run() {
        if (!upstream.breaker().tryAcquirePermission()) {
            return Mono.error(new UpstreamFailed(FailureKind.OPEN));
        }
        return send().responseConnection(this::answer)
                .then()
                .onErrorMap(this::failed)
                .doOnCancel(this::cancelled);
    }

    private HttpClient.ResponseReceiver<?> send() {
        ServerHttpRequest request = exchange.getRequest();
        CleanRequest clean = CleanRequest.of(exchange);
        HttpClient.RequestSender sender = upstream.client()
                .headers(copy -> RequestCopy.copy(request, copy))
                .request(clean.netty().method())
                .uri(target);
        return clean.hasBody() ? sender.send(request.getBody().map(NettyDataBufferFactory::toByteBuf)) : sender;
    }

    private Mono<Void> answer(HttpClientResponse service, Connection connection) {
        if (settle()) {
            upstream.breaker().onSuccess(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        }
        CleanRequest request = CleanRequest.of(exchange);
        request.answered();
        return new ServiceResponse(service, connection, request.netty().version()).writeTo(exchange.getResponse());
    }

    private Throwable failed(Throwable failure) {
        if (!settle()) {
            logBrokenAnswer(failure);
            return failure;
        }
        @Nullable FailureKind kind = FailureKind.find(failure);
        CircuitBreaker breaker = upstream.breaker();
        if (kind != null && kind.isOfTheService()) {
            breaker.onError(System.nanoTime() - start, TimeUnit.NANOSECONDS, failure);
        } else {
            breaker.releasePermission();
        }
        if (kind == null) {
            return failure;
        }
        warn("did not answer", failure);
        return new UpstreamFailed(kind);
    }

    /** The head has been sent, so the only sign for the client is a cut response. */
    private void logBrokenAnswer(Throwable failure) {
        if (failure instanceof ReadTimeoutException || failure instanceof PrematureCloseException) {
            warn("broke off its answer", failure);
        }
    }

    /** One line without a stack: a service that is away fails many requests in the same way. */
    private void warn(String what, Throwable failure) {
        CleanRequest request = CleanRequest.of(exchange);
        log.atWarn()
                .addKeyValue("requestId", request.requestId())
                .addKeyValue("traceId", request.traceId())
                .addKeyValue("upstream", upstream.breaker().getName())
                .log("{} {}: {}", upstream.breaker().getName(), what, failure.toString());
    }

    private void cancelled() {
        if (settle()) {
            upstream.breaker().releasePermission();
        }
    }

    private boolean settle() {
        boolean first = !settled;
        settled = true;
        return first;
    }
}
