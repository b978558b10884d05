package io.fitconnect.notification.push.apns;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import io.fitconnect.notification.provider.LoopbackTls;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.ssl.ApplicationProtocolConfig;
import io.netty.handler.ssl.ApplicationProtocolConfig.Protocol;
import io.netty.handler.ssl.ApplicationProtocolConfig.SelectedListenerFailureBehavior;
import io.netty.handler.ssl.ApplicationProtocolConfig.SelectorFailureBehavior;
import io.netty.handler.ssl.ApplicationProtocolNames;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import java.net.URI;
import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLException;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.HttpProtocol;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;

/**
 * APNs on this machine: HTTP/2 alone, over TLS. It checks tokens as Apple does: signed by the known key of the known team, not older than an
 * hour. Then it answers as a test lines up, and 200 else.
 */
final class StandInApns implements AutoCloseable {

    static final String TEAM = "TEAM123456";
    static final String KEY = "KEY1234567";

    /** A message as it arrived. */
    record Received(String path, HttpHeaders headers, String body) {}

    private record Answer(int status, String body) {}

    private static final Duration OLDEST = Duration.ofHours(1);

    private final ECPublicKey key;
    private final Clock clock;
    private final DisposableServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Deque<Answer> answers = new ArrayDeque<>();

    StandInApns(LoopbackTls tls, ECPublicKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
        this.server = HttpServer.create()
                .host("localhost")
                .port(0)
                .protocol(HttpProtocol.H2)
                .secure(spec -> spec.sslContext(http2(tls)))
                .handle((request, response) -> request.receive()
                        .aggregate()
                        .asString()
                        .defaultIfEmpty("")
                        .flatMap(body -> {
                            Answer answer = answer(request, body);
                            return response.status(answer.status())
                                    .header("Retry-After", "7")
                                    .sendString(Mono.just(answer.body()))
                                    .then();
                        }))
                .bindNow();
    }

    private static SslContext http2(LoopbackTls tls) {
        try {
            return SslContextBuilder.forServer(tls.keys())
                    .applicationProtocolConfig(new ApplicationProtocolConfig(
                            Protocol.ALPN,
                            SelectorFailureBehavior.NO_ADVERTISE,
                            SelectedListenerFailureBehavior.ACCEPT,
                            ApplicationProtocolNames.HTTP_2))
                    .build();
        } catch (SSLException e) {
            throw new IllegalStateException(e);
        }
    }

    URI address() {
        return URI.create("https://localhost:" + server.port());
    }

    synchronized void answersNext(int status, String body) {
        answers.add(new Answer(status, body));
    }

    List<Received> received() {
        return received;
    }

    @Override
    public void close() {
        server.disposeNow();
    }

    private synchronized Answer answer(HttpServerRequest request, String body) {
        received.add(new Received(request.uri(), request.requestHeaders(), body));
        String refusal = check(request.requestHeaders().get("authorization", ""));
        if (!refusal.isEmpty()) {
            return new Answer(403, "{\"reason\": \"" + refusal + "\"}");
        }
        return Optional.ofNullable(answers.poll()).orElse(new Answer(200, ""));
    }

    private String check(String authorization) {
        try {
            SignedJWT token = SignedJWT.parse(authorization.replace("bearer ", ""));
            Instant issued = token.getJWTClaimsSet().getIssueTime().toInstant();
            boolean isGenuine = token.verify(new ECDSAVerifier(key))
                    && KEY.equals(token.getHeader().getKeyID())
                    && TEAM.equals(token.getJWTClaimsSet().getIssuer());
            if (!isGenuine) {
                return "InvalidProviderToken";
            }
            return issued.plus(OLDEST).isBefore(clock.instant()) ? "ExpiredProviderToken" : "";
        } catch (Exception malformed) {
            return "InvalidProviderToken";
        }
    }
}
