package io.fitconnect.notification.live.web;

import io.fitconnect.notification.live.LiveSettings;
import io.fitconnect.notification.live.OpenStreams;
import io.fitconnect.notification.live.StreamEnd;
import io.netty.channel.ChannelOption;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.resources.LoopResources;

/**
 * The server of streams. It uses the JDK's selectors and not Netty's native ones: in the common process (decision 0028) a library of its
 * own would stay behind after each restart of the service.
 */
@Component
class LiveServer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveServer.class);
    private static final Duration STOP = Duration.ofSeconds(5);
    private static final Duration REQUEST = Duration.ofSeconds(10);
    private static final Duration IDLE = Duration.ofSeconds(60); // the gateway closes idle connections before
    private static final int MAX_LINE = 2_048;
    private static final int MAX_HEADERS = 16_384;
    private static final int BUFFER = 256; // a request is a head of one token, and then the client is silent
    private static final int TOKEN_THREADS = 4;
    private static final int TOKEN_QUEUE = 10_000;

    private final LiveSettings settings;
    private final LiveRequests requests;
    private final OpenEventStream openEventStream;
    private final OpenStreams streams;
    private @Nullable Running running;

    LiveServer(LiveSettings settings, LiveRequests requests, OpenEventStream openEventStream, OpenStreams streams) {
        this.settings = settings;
        this.requests = requests;
        this.openEventStream = openEventStream;
        this.streams = streams;
    }

    int port() {
        return Objects.requireNonNull(running, "not started").server().port();
    }

    @Override
    public void start() {
        LoopResources loops =
                LoopResources.create("live", 1, Runtime.getRuntime().availableProcessors(), true);
        Scheduler tokens = Schedulers.newBoundedElastic(TOKEN_THREADS, TOKEN_QUEUE, "live-tokens");
        HttpServer server = HttpServer.create()
                .port(settings.port())
                .runOn(loops, false)
                .childOption(ChannelOption.SO_KEEPALIVE, true)
                .httpRequestDecoder(decoder -> decoder.maxInitialLineLength(MAX_LINE)
                        .maxHeaderSize(MAX_HEADERS)
                        .initialBufferSize(BUFFER))
                .requestTimeout(REQUEST)
                .idleTimeout(IDLE)
                .handle((request, response) -> answer(request, response, tokens));
        DisposableServer bound = (settings.address() == null ? server : server.host(settings.address())).bindNow();
        running = new Running(bound, loops, tokens);
        LOG.info("Streams are served at port {}", bound.port());
    }

    /** Ends the streams first, so that their clients connect to other instances. */
    @Override
    public void stop() {
        if (running != null) {
            streams.forEach(stream -> stream.end(StreamEnd.STOPPING));
            running.end();
            running = null;
        }
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }

    /** Before the other web server waits for the requests under way. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE + 1;
    }

    private Publisher<Void> answer(HttpServerRequest request, HttpServerResponse response, Scheduler tokens) {
        return Mono.fromCallable(() -> requests.require(request))
                .subscribeOn(tokens)
                .flatMap(caller -> Mono.from(openEventStream.answer(caller, request, response)))
                .onErrorResume(
                        failure -> !response.hasSentHeaders(),
                        failure -> Mono.from(LiveProblems.answer(failure, request, response)));
    }

    private record Running(DisposableServer server, LoopResources loops, Scheduler tokens) {

        void end() {
            server.disposeNow(STOP);
            tokens.dispose();
            loops.disposeLater(Duration.ZERO, STOP).block(STOP);
        }
    }
}
