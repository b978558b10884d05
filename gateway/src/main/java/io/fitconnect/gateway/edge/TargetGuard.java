package io.fitconnect.gateway.edge;

import io.fitconnect.gateway.problem.ProblemBody;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.boot.reactor.netty.NettyRouteProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.http.server.HttpServerRoutes;

/** Answers ambiguous request targets and hosts with 400, before Spring parses them and answers without a body. */
@Component
final class TargetGuard implements NettyRouteProvider {

    @Override
    public HttpServerRoutes apply(HttpServerRoutes routes) {
        return routes.route(request -> findFault(request) != null, TargetGuard::refuse);
    }

    private static @Nullable String findFault(HttpServerRequest request) {
        String fault = RequestTarget.findFault(request.uri());
        if (fault != null) {
            return fault;
        }
        return HostHeader.isSound(request.requestHeaders()) ? null : "Send exactly one valid Host header.";
    }

    private static Publisher<Void> refuse(HttpServerRequest request, HttpServerResponse response) {
        String fault = String.valueOf(findFault(request));
        String id =
                RequestId.choose(request.requestHeaders(), TraceParent.begin(0).id());
        byte[] body = ProblemBody.render(EdgeProblems.MALFORMED_REQUEST, fault, null, id);
        HttpHeaders headers = response.responseHeaders();
        ResponseHeaders.begin(headers, id, false);
        headers.set(HttpHeaderNames.CONTENT_TYPE, ProblemBody.MEDIA_TYPE);
        headers.set(HttpHeaderNames.CONTENT_LENGTH, body.length);
        headers.set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        return response.status(EdgeProblems.MALFORMED_REQUEST.status().value()).sendByteArray(Mono.just(body));
    }
}
