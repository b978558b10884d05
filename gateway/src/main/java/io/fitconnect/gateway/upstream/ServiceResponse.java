package io.fitconnect.gateway.upstream;

import io.fitconnect.gateway.edge.header.ResponseHeaders;
import io.netty.handler.codec.http.HttpVersion;
import org.springframework.core.io.buffer.NettyDataBufferFactory;
import org.springframework.http.server.reactive.AbstractServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufFlux;
import reactor.netty.Connection;
import reactor.netty.http.client.HttpClientResponse;
import reactor.netty.http.server.HttpServerResponse;

/**
 * Streams a service's response to the client. An undecorated one is written to Netty directly, which skips the
 * commit actions of WebFlux; nothing on this way registers any.
 */
record ServiceResponse(HttpClientResponse service, Connection connection, HttpVersion version) {

    Mono<Void> writeTo(ServerHttpResponse response) {
        HttpServerResponse netty = ServerHttpResponseDecorator.getNativeResponse(response);
        ResponseHeaders.adopt(netty.responseHeaders(), service.responseHeaders());
        if (version.equals(HttpVersion.HTTP_1_0)) { // has no chunks: the end of the connection ends the body
            netty.chunkedTransfer(false).keepAlive(false);
        }
        ByteBufFlux body = connection.inbound().receive().retain();
        Mono<Void> written = response instanceof AbstractServerHttpResponse
                ? writeDirectly(netty, body)
                : writeThroughDecorators(response, body);
        return written.doOnError(broken -> connection.dispose()).doOnCancel(connection::dispose);
    }

    /** Flushes when no more bytes are at hand, so that an event reaches the client at once. */
    private Mono<Void> writeDirectly(HttpServerResponse netty, ByteBufFlux body) {
        netty.status(service.status());
        return netty.send(body).then();
    }

    private Mono<Void> writeThroughDecorators(ServerHttpResponse response, ByteBufFlux body) {
        response.setRawStatusCode(service.status().code());
        NettyDataBufferFactory buffers = (NettyDataBufferFactory) response.bufferFactory();
        return response.writeWith(body.map(buffers::wrap));
    }
}
