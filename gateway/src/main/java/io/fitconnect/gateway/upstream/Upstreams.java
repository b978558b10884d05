package io.fitconnect.gateway.upstream;

import io.fitconnect.gateway.route.RouteRule;
import io.fitconnect.gateway.route.Routes;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.micrometer.core.instrument.MeterRegistry;
import io.netty.channel.ChannelOption;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.LoopResources;

/**
 * All services with a route. Routes to one address share its breaker; ordinary requests share its connections, and streams
 * have connections of their own, so that open streams never use up those of ordinary requests.
 */
@Component
final class Upstreams implements DisposableBean {

    private final Map<URI, Upstream> ordinary = new HashMap<>();
    private final Map<URI, Upstream> streams = new HashMap<>();
    private final List<LoopLocalConnections> pools;

    Upstreams(Routes routes, UpstreamSettings settings, LoopResources loops, MeterRegistry registry) {
        LoopLocalConnections connections = new LoopLocalConnections("upstream", settings, settings.maxConnections());
        LoopLocalConnections streaming = new LoopLocalConnections("streams", settings, settings.maxStreams());
        this.pools = List.of(connections, streaming);
        CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(breakerConfig(settings));
        HttpClient usual = client(connections, settings, settings.responseTimeout(), loops);
        HttpClient streamed = client(streaming, settings, settings.streamIdle(), loops);
        for (RouteRule rule : routes.rules()) {
            Upstream upstream = ordinary.computeIfAbsent(
                    rule.base(),
                    base -> Upstream.of(
                            clientFor(usual, base),
                            breakers.circuitBreaker(rule.service()),
                            settings.openFor().toSeconds(),
                            registry));
            streams.computeIfAbsent(rule.base(), base -> upstream.with(clientFor(streamed, base)));
        }
    }

    Upstream get(RouteRule rule) {
        Upstream upstream = (rule.stream() ? streams : ordinary).get(rule.base());
        if (upstream == null) {
            throw new IllegalStateException("No service behind the route " + rule.service());
        }
        return upstream;
    }

    @Override
    public void destroy() {
        pools.forEach(LoopLocalConnections::dispose);
    }

    private static HttpClient client(
            LoopLocalConnections connections, UpstreamSettings settings, Duration silence, LoopResources loops) {
        return HttpClient.create(connections)
                .runOn(loops)
                .disableRetry(true)
                .doOnChannelInit((observer, channel, address) -> channel.pipeline()
                        .addBefore(
                                NettyPipeline.ReactiveBridge,
                                "fitconnect.responseDeadline",
                                new ResponseDeadline(settings.responseTimeout(), silence)))
                .option(
                        ChannelOption.CONNECT_TIMEOUT_MILLIS,
                        Math.toIntExact(settings.connectTimeout().toMillis()));
    }

    private static HttpClient clientFor(HttpClient common, URI base) {
        boolean secure = "https".equals(base.getScheme());
        int port = base.getPort() > 0 ? base.getPort() : secure ? 443 : 80;
        InetSocketAddress address = InetSocketAddress.createUnresolved(base.getHost(), port);
        HttpClient client = common.remoteAddress(() -> address);
        return secure ? client.secure() : client;
    }

    private static CircuitBreakerConfig breakerConfig(UpstreamSettings settings) {
        return CircuitBreakerConfig.custom()
                .slidingWindowType(CircuitBreakerConfig.SlidingWindowType.COUNT_BASED)
                .slidingWindowSize(settings.window())
                .minimumNumberOfCalls(Math.min(10, settings.window()))
                .failureRateThreshold(settings.failureRate())
                .waitDurationInOpenState(settings.openFor())
                .permittedNumberOfCallsInHalfOpenState(5)
                .build();
    }
}
