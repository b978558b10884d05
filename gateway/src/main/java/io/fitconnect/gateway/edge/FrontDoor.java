package io.fitconnect.gateway.edge;

import io.netty.handler.codec.http.HttpHeaders;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.HttpHandlerDecoratorFactory;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SignalType;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** Cleans each request, begins its trace and its answer, and records its time when it has ended. */
@Component
final class FrontDoor implements HttpHandlerDecoratorFactory {

    private static final int CLIENT_GONE = 499;

    private final Forwarding forwarding;
    private final RequestTimes times;
    private final double samplingProbability;
    private final org.springframework.beans.factory.ObjectProvider<Passage> passage;

    FrontDoor(
            Forwarding forwarding,
            RequestTimes times,
            org.springframework.beans.factory.ObjectProvider<Passage> passage,
            @Value("${management.tracing.sampling.probability:0.1}") double samplingProbability) {
        this.forwarding = forwarding;
        this.times = times;
        this.passage = passage;
        this.samplingProbability = samplingProbability;
    }

    @Override
    public HttpHandler apply(HttpHandler inside) {
        Passage p = passage.getObject();
        return (request, response) -> {
            long start = System.nanoTime();
            HttpServerResponse answer = ServerHttpResponseDecorator.getNativeResponse(response);
            CleanRequest clean = clean(request, answer);
            Mono<Void> routed = p.find(clean, response);
            return (routed == null ? inside.handle(clean, response) : routed)
                    .doFinally(end -> times.record(clean, status(answer, end), System.nanoTime() - start));
        };
    }

    private CleanRequest clean(ServerHttpRequest request, HttpServerResponse answer) {
        HttpServerRequest netty = ServerHttpRequestDecorator.getNativeRequest(request);
        HttpHeaders headers = netty.requestHeaders();
        Origin origin = forwarding.originOf(headers, netty.remoteAddress(), netty.scheme());
        TraceParent trace = TraceParent.begin(samplingProbability);
        String requestId = RequestId.choose(headers, trace.traceId());
        ForbiddenHeaders.removeFrom(headers);
        origin.writeTo(headers);
        headers.set(RequestId.HEADER, requestId);
        headers.set("traceparent", trace.header());
        ResponseHeaders.begin(answer.responseHeaders(), requestId, origin.isSecure());
        return new CleanRequest(request, netty, requestId, origin.address());
    }

    private static int status(HttpServerResponse answer, SignalType end) {
        return end == SignalType.CANCEL ? CLIENT_GONE : answer.status().code();
    }
}
