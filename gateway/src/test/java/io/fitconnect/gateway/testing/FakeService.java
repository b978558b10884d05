package io.fitconnect.gateway.testing;

import io.netty.channel.ChannelFuture;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** A real server in the place of a service: records requests and answers as the test says. */
public final class FakeService implements AutoCloseable {

    /** How to answer a request. */
    @FunctionalInterface
    public interface Answer extends BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> {}

    /** What came in. */
    public record Received(String method, String target, HttpHeaders headers) {}

    private final String name;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private volatile Answer answer;
    private volatile DisposableServer server;

    public FakeService(String name) {
        this.name = name;
        this.answer = this::sayName;
        this.server = bind(0);
    }

    public String url() {
        return "http://127.0.0.1:" + server.port();
    }

    public void answers(Answer answer) {
        this.answer = answer;
    }

    public void answersUsually() {
        this.answer = this::sayName;
    }

    public List<Received> received() {
        return received;
    }

    public Received last() {
        return received.get(received.size() - 1);
    }

    public void forgetReceived() {
        received.clear();
    }

    /** Closes the port and every connection, as a killed process does. */
    public void stop() {
        server.disposeNow();
        connections.close().syncUninterruptibly();
    }

    public void startAgain() {
        server = bind(server.port());
    }

    /** Closes the connection of a request without another word. */
    public static Mono<Void> hangUp(HttpServerRequest request) {
        return Mono.fromRunnable(() -> request.withConnection(connection -> {
            ChannelFuture unused = connection.channel().close();
        }));
    }

    @Override
    public void close() {
        stop();
    }

    private DisposableServer bind(int port) {
        return HttpServer.create()
                .host("127.0.0.1")
                .port(port)
                .doOnConnection(connection -> connections.add(connection.channel()))
                .handle((request, response) -> {
                    received.add(new Received(
                            request.method().name(),
                            request.uri(),
                            request.requestHeaders().copy()));
                    return answer.apply(request, response);
                })
                .bindNow();
    }

    private Publisher<Void> sayName(HttpServerRequest request, HttpServerResponse response) {
        return request.receive()
                .then(response.header("X-Served-By", name)
                        .header("Content-Type", "text/plain")
                        .sendString(Mono.just(name), StandardCharsets.UTF_8)
                        .then());
    }
}
