package io.fitconnect.gateway.cors;

import io.fitconnect.gateway.edge.CleanRequest;
import io.fitconnect.gateway.problem.GatewayText;
import io.fitconnect.gateway.route.FilterOrder;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import io.netty.handler.codec.http.HttpHeaderNames;
import java.time.Duration;
import java.util.List;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.CorsUtils;
import org.springframework.web.cors.reactive.DefaultCorsProcessor;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Answers preflights and marks answers for allowed origins; scripts of other origins get 403 before any work. */
@Component
final class CorsFilter implements GlobalFilter, Ordered {

    private static final ProblemType ORIGIN_NOT_ALLOWED =
            new ProblemType("origin-not-allowed", GatewayText.ORIGIN_NOT_ALLOWED, HttpStatus.FORBIDDEN);

    private static final List<String> OPEN_PATHS =
            List.of("/api/", "/.well-known/", "/oauth2/token", "/oauth2/revoke", "/oauth2/jwks", "/userinfo");

    private final DefaultCorsProcessor processor = new DefaultCorsProcessor();
    private final CorsConfiguration configuration;

    CorsFilter(CorsSettings settings) {
        this.configuration = configuration(settings);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        CleanRequest request = CleanRequest.of(exchange);
        if (!isOpen(request.path())) {
            return chain.filter(exchange);
        }
        if (!request.nettyHeaders().contains(HttpHeaderNames.ORIGIN)) {
            exchange.getResponse().getHeaders().add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
            return chain.filter(exchange);
        }
        if (!processor.process(configuration, exchange)) {
            return Mono.error(new Refusal(
                    ORIGIN_NOT_ALLOWED, "Ask the operator to allow the origin, method and headers of this page."));
        }
        return CorsUtils.isPreFlightRequest(request) ? noContent(exchange) : chain.filter(exchange);
    }

    @Override
    public int getOrder() {
        return FilterOrder.CORS;
    }

    private static CorsConfiguration configuration(CorsSettings settings) {
        CorsConfiguration allowed = new CorsConfiguration();
        allowed.setAllowedOrigins(settings.allowedOrigins());
        allowed.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
        allowed.setAllowedHeaders(List.of(
                "Authorization",
                "Content-Type",
                "Content-Encoding",
                "Accept",
                "Accept-Language",
                "If-Match",
                "If-None-Match",
                "Idempotency-Key",
                "Last-Event-ID",
                "X-Request-Id"));
        allowed.setExposedHeaders(List.of(
                "ETag",
                "Location",
                "Link",
                "Retry-After",
                "RateLimit",
                "RateLimit-Policy",
                "WWW-Authenticate",
                "X-Request-Id"));
        allowed.setMaxAge(Duration.ofHours(1));
        return allowed;
    }

    private static Mono<Void> noContent(ServerWebExchange exchange) {
        exchange.getResponse().setStatusCode(HttpStatus.NO_CONTENT);
        return exchange.getResponse().setComplete();
    }

    private static boolean isOpen(String path) {
        for (String open : OPEN_PATHS) {
            if (path.startsWith(open)) {
                return true;
            }
        }
        return false;
    }
}
