package io.fitconnect.gateway.cors;

import io.fitconnect.gateway.problem.ProblemType;
import io.fitconnect.gateway.problem.Refusal;
import java.time.Duration;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.CorsUtils;
import org.springframework.web.cors.reactive.DefaultCorsProcessor;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Answers preflights and marks answers for allowed origins; scripts of other origins get 403 before any work. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class CorsFilter implements WebFilter {

    private static final ProblemType ORIGIN_NOT_ALLOWED =
            new ProblemType("origin-not-allowed", "Pages of this origin may not call the API", HttpStatus.FORBIDDEN);

    private static final List<String> OPEN_PATHS =
            List.of("/api/", "/.well-known/", "/oauth2/token", "/oauth2/revoke", "/oauth2/jwks", "/userinfo");

    private final DefaultCorsProcessor processor = new DefaultCorsProcessor();
    private final CorsConfiguration configuration = new CorsConfiguration();

    CorsFilter(CorsSettings settings) {
        configuration.setAllowedOrigins(settings.allowedOrigins());
        configuration.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
        configuration.setAllowedHeaders(List.of(
                "Authorization",
                "Content-Type",
                "Content-Encoding",
                "Accept",
                "Accept-Language",
                "If-Match",
                "If-None-Match",
                "Idempotency-Key",
                "X-Request-Id"));
        configuration.setExposedHeaders(List.of(
                "ETag",
                "Location",
                "Link",
                "Retry-After",
                "RateLimit",
                "RateLimit-Policy",
                "WWW-Authenticate",
                "X-Request-Id"));
        configuration.setMaxAge(Duration.ofHours(1));
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!isOpen(exchange.getRequest().getURI().getRawPath())) {
            return chain.filter(exchange);
        }
        if (exchange.getRequest().getHeaders().getFirst(HttpHeaders.ORIGIN) == null) {
            exchange.getResponse().getHeaders().add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
            return chain.filter(exchange);
        }
        if (!processor.process(configuration, exchange)) {
            exchange.getResponse().setStatusCode(null);
            return Mono.error(new Refusal(
                    ORIGIN_NOT_ALLOWED, "Ask the operator to allow the origin, method and headers of this page."));
        }
        return CorsUtils.isPreFlightRequest(exchange.getRequest()) ? noContent(exchange) : chain.filter(exchange);
    }

    private static Mono<Void> noContent(ServerWebExchange exchange) {
        exchange.getResponse().setStatusCode(HttpStatus.NO_CONTENT);
        return Mono.empty();
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
