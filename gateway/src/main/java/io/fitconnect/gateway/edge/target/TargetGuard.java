package io.fitconnect.gateway.edge.target;

import io.fitconnect.gateway.edge.header.RequestId;
import io.fitconnect.gateway.edge.header.ResponseHeaders;
import io.fitconnect.gateway.edge.trace.TraceParent;
import io.fitconnect.gateway.problem.GatewayProblems;
import io.fitconnect.gateway.problem.GatewayText;
import io.fitconnect.gateway.problem.ProblemBody;
import io.fitconnect.platform.message.Languages;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Problems;
import io.fitconnect.platform.problem.Refusal;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.boot.reactor.netty.NettyRouteProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.http.server.HttpServerRoutes;

/**
 * Rejects unknown methods, ambiguous targets, foreign hosts, from which services would build links, and WebSocket handshakes,
 * which look like a plain GET. Runs before Spring, which would parse such a request and answer without a body.
 */
@Component
final class TargetGuard implements NettyRouteProvider {

    private static final ProblemType UNKNOWN_HOST =
            new ProblemType("unknown-host", GatewayText.UNKNOWN_HOST, HttpStatus.MISDIRECTED_REQUEST);
    private static final ProblemType NO_WEB_SOCKET =
            new ProblemType("no-web-socket", GatewayText.NO_WEB_SOCKET, HttpStatus.BAD_REQUEST);
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final String ALLOW = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";

    private final ServedHosts hosts;

    TargetGuard(ServedHosts hosts) {
        this.hosts = hosts;
    }

    @Override
    public HttpServerRoutes apply(HttpServerRoutes routes) {
        return routes.route(request -> findFault(request) != null, this::refuse);
    }

    private @Nullable Fault findFault(HttpServerRequest request) {
        if (!METHODS.contains(request.method().name())) {
            return new Fault(GatewayProblems.METHOD_NOT_ALLOWED, "Use one of the methods in Allow.");
        }
        String fault = RequestTarget.findFault(request.uri());
        if (fault != null) {
            return new Fault(GatewayProblems.MALFORMED_REQUEST, fault);
        }
        if (!HostHeader.isSound(request.requestHeaders())) {
            return new Fault(GatewayProblems.MALFORMED_REQUEST, "Send exactly one valid Host header.");
        }
        if (!hosts.include(request.requestHeaders().get(HttpHeaderNames.HOST))) {
            return new Fault(UNKNOWN_HOST, "Use the platform's own host name.");
        }
        return request.requestHeaders().containsValue(HttpHeaderNames.UPGRADE, HttpHeaderValues.WEBSOCKET, true)
                ? new Fault(NO_WEB_SOCKET, "Read the server-sent events that the API documents instead.")
                : null;
    }

    private Publisher<Void> refuse(HttpServerRequest request, HttpServerResponse response) {
        Fault fault = Objects.requireNonNull(findFault(request));
        String id =
                RequestId.choose(request.requestHeaders(), TraceParent.begin(0).id());
        Locale language = Languages.preferred(request.requestHeaders().get(HttpHeaderNames.ACCEPT_LANGUAGE));
        Refusal refusal = new Refusal(fault.type(), fault.detail());
        byte[] body = ProblemBody.render(refusal, language, RequestTarget.findPath(request.uri()), id);
        HttpHeaders headers = response.responseHeaders();
        ResponseHeaders.begin(headers, id, false);
        headers.set(HttpHeaderNames.CONTENT_TYPE, ProblemBody.MEDIA_TYPE);
        headers.set(HttpHeaderNames.CONTENT_LANGUAGE, Problems.languagesOf(refusal, language));
        headers.add(HttpHeaderNames.VARY, HttpHeaderNames.ACCEPT_LANGUAGE);
        headers.set(HttpHeaderNames.CONTENT_LENGTH, body.length);
        headers.set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        if (fault.type().equals(GatewayProblems.METHOD_NOT_ALLOWED)) {
            headers.set(HttpHeaderNames.ALLOW, ALLOW);
        }
        return response.status(fault.type().status().value()).sendByteArray(Mono.just(body));
    }

    private record Fault(ProblemType type, String detail) {}
}
