package io.fitconnect.gateway.upstream;

import io.fitconnect.gateway.route.Routes;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.micrometer.core.instrument.MeterRegistry;
import io.netty.channel.ChannelOption;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.LoopResources;

/** All services that are routed to; routes to one address share its connections and its breaker. */
@Component
final class Upstreams implements DisposableBean {

    private final Map<String, Upstream> byRoute = new HashMap<>();
    private final LoopLocalConnections connections;

    Upstreams(Routes routes, UpstreamSettings settings, LoopResources loops, MeterRegistry registry) {
        this.connections = new LoopLocalConnections(settings);
        CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(breakerConfig(settings));
        Map<URI, Upstream> byAddress = new HashMap<>();
        HttpClient common = commonClient(settings, loops);
        for (Routes.Destination destination : routes.destinations()) {
            byRoute.put(
                    destination.routeId(),
                    byAddress.computeIfAbsent(
                            destination.base(),
                            base -> new Upstream(
                                    clientFor(common, base),
                                    breakers.circuitBreaker(destination.routeId()),
                                    settings.openFor().toSeconds(),
                                    registry)));
        }
    }

    Upstream get(String routeId) {
        Upstream upstream = byRoute.get(routeId);
        if (upstream == null) {
            throw new IllegalStateException("No service behind the route " + routeId);
        }
        return upstream;
    }

    @Override
    public void destroy() {
        connections.dispose();
    }

    private HttpClient commonClient(UpstreamSettings settings, LoopResources loops) {
        return HttpClient.create(connections)
                .runOn(loops)
                .disableRetry(true)
                .doOnChannelInit((observer, channel, address) -> channel.pipeline()
                        .addBefore(
                                NettyPipeline.ReactiveBridge,
                                "fitconnect.answerDeadline",
                                new AnswerDeadline(settings.responseTimeout())))
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
