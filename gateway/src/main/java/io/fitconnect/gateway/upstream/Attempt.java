package io.fitconnect.gateway.upstream;

import io.fitconnect.gateway.edge.CleanRequest;
import io.fitconnect.gateway.edge.ResponseHeaders;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.NettyDataBufferFactory;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;
import reactor.netty.http.server.HttpServerResponse;

/** One try to have a service answer a request; the breaker learns how it went. */
final class Attempt {

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
        HttpHeaders original = CleanRequest.of(exchange).nettyHeaders();
        HttpClient.RequestSender sender = upstream.client()
                .headers(headers -> RequestCopy.copy(request, headers))
                .request(CleanRequest.of(exchange).netty().method())
                .uri(target);
        boolean hasBody = original.contains(HttpHeaderNames.CONTENT_LENGTH)
                || original.contains(HttpHeaderNames.TRANSFER_ENCODING);
        return hasBody ? sender.send(request.getBody().map(NettyDataBufferFactory::toByteBuf)) : sender;
    }

    private Mono<Void> answer(HttpClientResponse service, Connection connection) {
        settle();
        upstream.breaker().onSuccess(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        ServerHttpResponse response = exchange.getResponse();
        HttpServerResponse netty = ServerHttpResponseDecorator.getNativeResponse(response);
        ResponseHeaders.adopt(netty.responseHeaders(), service.responseHeaders());
        if (response instanceof org.springframework.http.server.reactive.AbstractServerHttpResponse) {
            netty.status(service.status());
            return netty.send(connection.inbound().receive().retain())
                    .then()
                    .doOnError(broken -> connection.dispose())
                    .doOnCancel(connection::dispose);
        }
        response.setRawStatusCode(service.status().code());
        Flux<DataBuffer> body = connection.inbound().receive().retain().map(buffer -> wrap(response, buffer));
        Mono<Void> written =
                isEventStream(service) ? response.writeAndFlushWith(body.map(Flux::just)) : response.writeWith(body);
        return written.doOnError(broken -> connection.dispose()).doOnCancel(connection::dispose);
    }

    private static boolean isEventStream(HttpClientResponse service) {
        String type = service.responseHeaders().get(HttpHeaderNames.CONTENT_TYPE);
        return type != null && type.startsWith("text/event-stream");
    }

    private static DataBuffer wrap(ServerHttpResponse response, ByteBuf buffer) {
        return ((NettyDataBufferFactory) response.bufferFactory()).wrap(buffer);
    }

    private Throwable failed(Throwable failure) {
        @Nullable FailureKind kind = exchange.getResponse().isCommitted() ? null : FailureKind.find(failure);
        CircuitBreaker breaker = upstream.breaker();
        if (settle()) {
            if (kind == null) {
                breaker.releasePermission();
            } else {
                breaker.onError(System.nanoTime() - start, TimeUnit.NANOSECONDS, failure);
            }
        }
        return kind == null ? failure : new UpstreamFailed(kind);
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
