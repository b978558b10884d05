package io.fitconnect.gateway.management;

import io.fitconnect.platform.management.ManagementAccess;
import io.fitconnect.platform.management.ManagementRequest;
import io.fitconnect.platform.problem.Refusal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Lets requests to the management port pass that {@link ManagementAccess} allows. */
final class ManagementGuard implements WebFilter {

    private final ManagementAccess access;

    ManagementGuard(ManagementAccess access) {
        this.access = access;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        Optional<Refusal> refusal = access.findRefusal(describe(exchange.getRequest()));
        return refusal.isPresent() ? Mono.error(refusal.get()) : chain.filter(exchange);
    }

    private static ManagementRequest describe(ServerHttpRequest request) {
        HttpHeaders headers = request.getHeaders();
        return new ManagementRequest(
                request.getMethod().name(),
                headers.getFirst(HttpHeaders.HOST),
                headers.getFirst(HttpHeaders.ORIGIN),
                headers.getFirst("Sec-Fetch-Site"),
                addressOf(request.getRemoteAddress()));
    }

    private static @Nullable InetAddress addressOf(@Nullable InetSocketAddress sender) {
        return sender == null ? null : sender.getAddress();
    }
}
