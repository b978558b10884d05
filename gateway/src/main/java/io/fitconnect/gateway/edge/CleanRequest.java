package io.fitconnect.gateway.edge;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.netty.http.server.HttpServerRequest;

/** A request whose headers can be believed, with what was learnt while cleaning it. */
public final class CleanRequest extends ServerHttpRequestDecorator {

    private final HttpServerRequest netty;
    private final String requestId;
    private final String clientAddress;
    private @Nullable String route;
    private volatile boolean brokenOff;

    CleanRequest(ServerHttpRequest request, HttpServerRequest netty, String requestId, String clientAddress) {
        super(request);
        this.netty = netty;
        this.requestId = requestId;
        this.clientAddress = clientAddress;
    }

    /** The clean request under whatever decorators filters have put around it. */
    public static CleanRequest of(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        while (!(request instanceof CleanRequest clean)) {
            if (!(request instanceof ServerHttpRequestDecorator decorator)) {
                throw new IllegalStateException("The request did not come through the front door");
            }
            request = decorator.getDelegate();
        }
        return clean;
    }

    /** Method, target and headers as Netty holds them, for reading without a copy. */
    public HttpServerRequest netty() {
        return netty;
    }

    /** The raw path, without the query. */
    public String path() {
        return getURI().getRawPath();
    }

    public HttpHeaders nettyHeaders() {
        return netty.requestHeaders();
    }

    /** Whether a body follows; an announced length of zero is none. */
    public boolean hasBody() {
        String length = nettyHeaders().get(HttpHeaderNames.CONTENT_LENGTH);
        return length == null ? nettyHeaders().contains(HttpHeaderNames.TRANSFER_ENCODING) : !length.equals("0");
    }

    /** The body as it comes; it fails with {@link ClientGone} when the client breaks off. */
    @Override
    public Flux<DataBuffer> getBody() {
        return super.getBody().onErrorMap(this::breakOff);
    }

    public String requestId() {
        return requestId;
    }

    public String clientAddress() {
        return clientAddress;
    }

    /** Notes which route serves this request, for the metrics. */
    public void servedBy(String routeId) {
        this.route = routeId;
    }

    @Nullable
    String route() {
        return route;
    }

    boolean isBrokenOff() {
        return brokenOff;
    }

    private ClientGone breakOff(Throwable cause) {
        brokenOff = true;
        return new ClientGone(cause);
    }
}
