package io.fitconnect.gateway.edge;

import io.fitconnect.gateway.edge.connection.ConnectionState;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;

/** A request whose identity, forwarded and trace headers the gateway has set itself, with its ids and its route. */
public final class CleanRequest extends ServerHttpRequestDecorator {

    private final HttpServerRequest netty;
    private final String requestId;
    private final String clientAddress;
    private @Nullable String route;
    private boolean stream;
    private long answeredNanos;
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
                throw new IllegalStateException("The request did not pass the edge");
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

    /** The body as it comes; fails with {@link ClientGone} when the client disconnects or sends a body that cannot be decoded. */
    @Override
    public Flux<DataBuffer> getBody() {
        return super.getBody().concatWith(Mono.defer(this::failIfBroken)).onErrorMap(this::breakOff);
    }

    public String requestId() {
        return requestId;
    }

    /** The id in the {@code traceparent} that the service gets, which its log lines carry too. */
    public String traceId() {
        String parent = nettyHeaders().get("traceparent", "");
        String[] parts = parent.split("-", -1);
        return parts.length < 2 ? "" : parts[1];
    }

    public String clientAddress() {
        return clientAddress;
    }

    /**
     * Notes which route serves this request, for the metrics.
     *
     * @param streams whether the answer may last for hours: its time ends with its head
     */
    public void servedBy(String routeId, boolean streams) {
        this.route = routeId;
        this.stream = streams;
        if (streams) {
            ConnectionState.markStreaming(netty, true);
        }
    }

    void ended() {
        if (stream) {
            ConnectionState.markStreaming(netty, false);
        }
    }

    /** Notes that the head of the service's answer has come. */
    public void answered() {
        this.answeredNanos = System.nanoTime();
    }

    /** When this request counts as answered: a stream when its head has come, any other at its end. */
    long endNanos() {
        return stream && answeredNanos != 0 ? answeredNanos : System.nanoTime();
    }

    @Nullable
    String route() {
        return route;
    }

    boolean isBrokenOff() {
        return brokenOff;
    }

    /** A body that cannot be decoded ends like a whole one here, and must not reach a service as if it were. */
    private Mono<DataBuffer> failIfBroken() {
        return ConnectionState.hasBrokenBody(netty)
                ? Mono.error(new DecoderException("The body is not valid"))
                : Mono.empty();
    }

    private ClientGone breakOff(Throwable cause) {
        brokenOff = true;
        return new ClientGone(cause);
    }
}
