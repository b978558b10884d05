package io.fitconnect.gateway.edge;

import io.fitconnect.gateway.edge.client.ClientOrigin;
import io.fitconnect.gateway.edge.client.Forwarding;
import io.fitconnect.gateway.edge.header.ForbiddenHeaders;
import io.fitconnect.gateway.edge.header.RequestId;
import io.fitconnect.gateway.edge.header.ResponseHeaders;
import io.fitconnect.gateway.edge.trace.Trace;
import io.fitconnect.gateway.edge.trace.Traces;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.util.AsciiString;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SignalType;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** Begins the trace of each request, cleans its headers, dispatches it, and records time and status at its end. */
@Component
final class EdgeHandler {

    private static final AsciiString TRACE_PARENT = AsciiString.cached("traceparent");
    private static final int CLIENT_GONE = 499;

    private final Forwarding forwarding;
    private final Traces traces;
    private final RequestMetrics metrics;
    private final Dispatcher dispatcher;

    EdgeHandler(Forwarding forwarding, Traces traces, RequestMetrics metrics, Dispatcher dispatcher) {
        this.forwarding = forwarding;
        this.traces = traces;
        this.metrics = metrics;
        this.dispatcher = dispatcher;
    }

    HttpHandler before(HttpHandler rest) {
        return (request, response) -> {
            long start = System.nanoTime();
            HttpServerRequest netty = ServerHttpRequestDecorator.getNativeRequest(request);
            HttpServerResponse answer = ServerHttpResponseDecorator.getNativeResponse(response);
            Trace trace = traces.begin(netty.method().name());
            CleanRequest clean = clean(request, netty, trace, answer);
            Mono<Void> routed = dispatcher.dispatch(clean, response);
            return (routed == null ? rest.handle(clean, response) : routed).doFinally(end -> {
                boolean gone = end == SignalType.CANCEL || clean.isBrokenOff();
                int status = gone ? CLIENT_GONE : answer.status().code();
                metrics.record(clean.route(), status, clean.endNanos() - start);
                trace.end(clean.route(), status);
                clean.ended();
            });
        };
    }

    private CleanRequest clean(
            ServerHttpRequest request, HttpServerRequest netty, Trace trace, HttpServerResponse answer) {
        HttpHeaders headers = netty.requestHeaders();
        ClientOrigin origin = forwarding.originOf(headers, netty.remoteAddress(), netty.scheme());
        String requestId = RequestId.choose(headers, trace.id());
        ForbiddenHeaders.removeFrom(headers);
        origin.writeTo(headers);
        headers.set(RequestId.HEADER, requestId);
        headers.set(TRACE_PARENT, trace.header());
        ResponseHeaders.begin(answer.responseHeaders(), requestId, origin.isSecure());
        return new CleanRequest(request, netty, requestId, origin.address());
    }
}
