package io.fitconnect.gateway.upstream;

import io.netty.resolver.AddressResolverGroup;
import java.net.SocketAddress;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;
import reactor.netty.ConnectionObserver;
import reactor.netty.resources.ConnectionProvider;
import reactor.netty.transport.TransportConfig;

/**
 * A pool of connections per event loop. A shared pool hands a request a connection that mostly lives on another event
 * loop, and every read and write then crosses threads.
 */
final class LoopLocalConnections implements ConnectionProvider {

    private final String name;
    private final UpstreamSettings settings;
    private final int maxConnections;
    private final Collection<ConnectionProvider> pools = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<ConnectionProvider> own = ThreadLocal.withInitial(this::newPool);

    LoopLocalConnections(String name, UpstreamSettings settings, int maxConnections) {
        this.name = name;
        this.settings = settings;
        this.maxConnections = maxConnections;
    }

    @Override
    public Mono<? extends Connection> acquire(
            TransportConfig config,
            ConnectionObserver observer,
            @Nullable Supplier<? extends SocketAddress> remoteAddress,
            @Nullable AddressResolverGroup<?> resolver) {
        return own.get().acquire(config, observer, remoteAddress, resolver);
    }

    @Override
    public Mono<Void> disposeLater() {
        return Flux.fromIterable(pools)
                .flatMap(ConnectionProvider::disposeLater)
                .then();
    }

    @Override
    public void dispose() {
        disposeLater().subscribe();
    }

    @Override
    public int maxConnections() {
        return maxConnections;
    }

    private ConnectionProvider newPool() {
        ConnectionProvider pool = ConnectionProvider.builder(name)
                .maxConnections(maxConnections)
                .pendingAcquireMaxCount(maxConnections * 2)
                .pendingAcquireTimeout(settings.acquireTimeout())
                .maxIdleTime(settings.maxIdleTime())
                .maxLifeTime(settings.maxLifeTime())
                .evictInBackground(settings.maxIdleTime())
                .lifo()
                .build();
        pools.add(pool);
        return pool;
    }
}
