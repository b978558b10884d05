package io.fitconnect.gateway.upstream;

import io.fitconnect.gateway.edge.ResponseHeaders;
import io.netty.handler.codec.http.HttpHeaderNames;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.NettyDataBufferFactory;
import org.springframework.http.server.reactive.AbstractServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufFlux;
import reactor.netty.Connection;
import reactor.netty.http.client.HttpClientResponse;
import reactor.netty.http.server.HttpServerResponse;

/**
 * A service's answer on its way to the client. An undecorated response is written to Netty directly, which skips the
 * commit actions of WebFlux; nothing on this way registers any.
 */
record Answer(HttpClientResponse service, Connection connection) {

    Mono<Void> writeTo(ServerHttpResponse response) {
        HttpServerResponse netty = ServerHttpResponseDecorator.getNativeResponse(response);
        ResponseHeaders.adopt(netty.responseHeaders(), service.responseHeaders());
        ByteBufFlux body = connection.inbound().receive().retain();
        Mono<Void> written = response instanceof AbstractServerHttpResponse
                ? writeDirectly(netty, body)
                : writeThroughDecorators(response, body);
        return written.doOnError(broken -> connection.dispose()).doOnCancel(connection::dispose);
    }

    private Mono<Void> writeDirectly(HttpServerResponse netty, ByteBufFlux body) {
        netty.status(service.status());
        return isEventStream()
                ? netty.sendGroups(body.map(Mono::just)).then()
                : netty.send(body).then();
    }

    private Mono<Void> writeThroughDecorators(ServerHttpResponse response, ByteBufFlux body) {
        response.setRawStatusCode(service.status().code());
        NettyDataBufferFactory buffers = (NettyDataBufferFactory) response.bufferFactory();
        Flux<DataBuffer> wrapped = body.map(buffers::wrap);
        return isEventStream() ? response.writeAndFlushWith(wrapped.map(Flux::just)) : response.writeWith(wrapped);
    }

    private boolean isEventStream() {
        String type = service.responseHeaders().get(HttpHeaderNames.CONTENT_TYPE);
        return type != null && type.startsWith("text/event-stream");
    }
}
