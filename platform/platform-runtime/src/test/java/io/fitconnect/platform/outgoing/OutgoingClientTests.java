package io.fitconnect.platform.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.fitconnect.platform.outgoing.OutgoingFailed.Reason;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.http.client.InetAddressFilter;

/** Against real servers on loopback; 127.0.0.1 plays the public address and the rest of the net the inside. */
class OutgoingClientTests {

    private static final String PUBLIC = "127.0.0.1";
    private static final String INSIDE = "127.0.0.2";
    private static final Duration GENEROUS = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(500);
    private static TestTls tls;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<AutoCloseable> opened = new ArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);

    @BeforeAll
    static void makeCertificate(@TempDir Path folder) throws IOException, GeneralSecurityException {
        tls = TestTls.of("partner.example", folder);
    }

    @AfterEach
    void close() throws Exception {
        end.countDown();
        for (AutoCloseable each : opened) {
            each.close();
        }
    }

    @Test
    void postsByTlsToTheHostThatTheCertificateNames() throws Exception {
        int port = httpsServer(PUBLIC, 0, exchange -> answer(exchange, 200, "ok"));

        OutgoingAnswer answer =
                client(new Answers(line(PUBLIC))).post("test", address("partner.example", port), "text/plain", "grüße");

        assertThat(answer).isEqualTo(new OutgoingAnswer(200, "ok", Optional.empty()));
        assertThat(requests).containsExactly(PUBLIC + " POST /hook grüße");
        assertThat(meters.timer("outgoing.calls", "purpose", "test", "outcome", "answered")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void failsWhenTheCertificateNamesAnotherHost() throws Exception {
        int port = httpsServer(PUBLIC, 0, exchange -> answer(exchange, 200, "ok"));

        assertReason(Reason.FAILED, client(new Answers(line(PUBLIC))), address("other.example", port));
        assertThat(requests).isEmpty();
    }

    @Test
    void connectsToWhatItLookedUpOnce() throws Exception {
        int port = httpsServer(PUBLIC, 0, exchange -> answer(exchange, 200, "outside"));
        httpsServer(INSIDE, port, exchange -> answer(exchange, 200, "inside"));
        Answers rebinding = new Answers(line(PUBLIC), line(INSIDE));
        OutgoingClient client = client(rebinding);

        assertThat(client.get("test", address("partner.example", port), "*/*").text())
                .isEqualTo("outside");
        assertThat(rebinding.asked()).isEqualTo(1);
        assertReason(Reason.REFUSED, client, address("partner.example", port));
        assertThat(requests).containsExactly(PUBLIC + " GET /hook ");
        assertThat(meters.timer("outgoing.calls", "purpose", "test", "outcome", "refused")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void doesNotFollowARedirect() throws Exception {
        int inside = httpServer(INSIDE, exchange -> answer(exchange, 200, "inside"));
        int port = httpsServer(PUBLIC, 0, exchange -> {
            exchange.getResponseHeaders().add("Location", "http://" + INSIDE + ":" + inside + "/");
            answer(exchange, 302, "");
        });

        OutgoingAnswer answer = client(new Answers(line(PUBLIC))).get("test", address("partner.example", port), "*/*");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(requests).hasSize(1);
    }

    @Test
    void givesUpABodyThatDripsForTooLong() throws Exception {
        int port = httpsServer(PUBLIC, 0, exchange -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream body = exchange.getResponseBody();
            while (end.getCount() > 0) { // each byte is in time, all together are not
                body.write('.');
                body.flush();
                if (end.await(50, TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        });

        assertReason(
                Reason.TIMED_OUT, client(new Answers(line(PUBLIC)), Set.of(), SHORT), address("partner.example", port));
    }

    @Test
    void givesUpAServerThatSaysNothing() throws Exception {
        ServerSocket silent = new ServerSocket(0, 5, line(PUBLIC)[0]);
        opened.add(silent);

        assertReason(
                Reason.TIMED_OUT,
                client(new Answers(line(PUBLIC)), Set.of("local.example"), SHORT),
                URI.create("http://local.example:" + silent.getLocalPort() + "/"));
    }

    /** Else an endpoint's owner could ask which names there are inside. */
    @Test
    void failsAlikeForAnUnknownNameAndOneThatLeadsInside() throws Exception {
        OutgoingClient inside = client(new Answers(line(INSIDE)));
        OutgoingClient unknown = client(new Answers(new InetAddress[0]));

        assertThat(failureOf(unknown).getMessage()).isEqualTo(failureOf(inside).getMessage());
        assertThat(failureOf(unknown).reason()).isEqualTo(failureOf(inside).reason());
    }

    private static OutgoingFailed failureOf(OutgoingClient client) {
        return Objects.requireNonNull(catchThrowableOfType(
                OutgoingFailed.class, () -> client.get("test", address("some.example", 443), "*/*")));
    }

    @Test
    void givesUpAHandshakeThatDrips() throws Exception {
        ServerSocket server = new ServerSocket(0, 5, line(PUBLIC)[0]);
        opened.add(server);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        opened.add(thread::shutdownNow);
        thread.execute(() -> {
            try (Socket socket = server.accept()) {
                OutputStream out = socket.getOutputStream();
                out.write(new byte[] {22, 3, 3, 64, 0}); // a record of 16 KiB, whose bytes come one by one
                while (!end.await(50, TimeUnit.MILLISECONDS)) {
                    out.write(2);
                }
            } catch (IOException | InterruptedException hangUp) {
                end.countDown();
            }
        });

        assertReason(
                Reason.TIMED_OUT,
                client(new Answers(line(PUBLIC)), Set.of(), SHORT),
                address("partner.example", server.getLocalPort()));
    }

    @Test
    void readsNoMoreThanTheLimit() throws Exception {
        int limit = 4 * 1024;
        int port = httpsServer(
                PUBLIC,
                0,
                exchange -> answer(
                        exchange,
                        200,
                        "x".repeat("/fits".equals(exchange.getRequestURI().getPath()) ? limit : limit + 1)));
        OutgoingClient client = client(new Answers(line(PUBLIC)));

        assertThat(client.get("test", URI.create("https://partner.example:" + port + "/fits"), "*/*")
                        .text())
                .hasSize(limit);
        assertReason(Reason.TOO_LARGE, client, address("partner.example", port));
    }

    @Test
    void refusesEndlessHeaders() throws Exception {
        ServerSocket server = new ServerSocket(0, 5, line(PUBLIC)[0]);
        opened.add(server);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        opened.add(thread::shutdownNow);
        thread.execute(() -> {
            try (Socket socket = server.accept()) {
                OutputStream out = socket.getOutputStream();
                out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
                while (end.getCount() > 0) {
                    out.write("X-More: more\r\n".getBytes(StandardCharsets.US_ASCII));
                }
            } catch (IOException hangUp) {
                end.countDown();
            }
        });

        assertReason(
                Reason.FAILED,
                client(new Answers(line(PUBLIC)), Set.of("local.example")),
                URI.create("http://local.example:" + server.getLocalPort() + "/"));
    }

    @Test
    void speaksTlsOnly() throws Exception {
        int port = httpServer(PUBLIC, exchange -> answer(exchange, 200, "ok"));
        OutgoingClient client = client(new Answers(line(PUBLIC)));

        for (String refused : List.of(
                "http://partner.example:" + port + "/",
                "ftp://partner.example/",
                "https:///hook",
                "https://user:password@partner.example/",
                "file:/etc/passwd",
                "hook")) {
            assertReason(Reason.REFUSED, client, URI.create(refused));
        }
        assertThat(requests).isEmpty();
    }

    @Test
    void callsAnAllowedHostByPlainHttpWhereverItIs() throws Exception {
        int port = httpServer(INSIDE, exchange -> answer(exchange, 200, "ok"));

        assertThat(client(new Answers(line(INSIDE)), Set.of("local.example"))
                        .get("test", URI.create("http://local.example:" + port + "/"), "*/*")
                        .text())
                .isEqualTo("ok");
    }

    @Test
    void saysNothingOfThePathInAFailure() {
        assertThatExceptionOfType(OutgoingFailed.class)
                .isThrownBy(() -> client(new Answers(line(PUBLIC)))
                        .get("test", URI.create("https://partner.example:1/secret-path"), "*/*"))
                .satisfies(failure -> assertThat(failure.toString()).doesNotContain("secret-path"));
    }

    private static void assertReason(Reason reason, OutgoingClient client, URI address) {
        assertThatExceptionOfType(OutgoingFailed.class)
                .isThrownBy(() -> client.get("test", address, "*/*"))
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(reason));
    }

    private OutgoingClient client(DnsResolver names) throws GeneralSecurityException {
        return client(names, Set.of());
    }

    private OutgoingClient client(DnsResolver names, Set<String> allowed) throws GeneralSecurityException {
        return client(names, allowed, GENEROUS);
    }

    private OutgoingClient client(DnsResolver names, Set<String> allowed, Duration timeout)
            throws GeneralSecurityException {
        OutgoingSettings settings = PublicAddressesTests.settings(allowed, timeout);
        InetAddressFilter outside = address -> PUBLIC.equals(address.getHostAddress());
        OutgoingClient client = new OutgoingClient(
                OutgoingConnections.client(settings, new PublicAddresses(names, settings, outside), tls.trusting()),
                settings,
                meters);
        opened.add(client);
        return client;
    }

    private int httpsServer(String host, int port, Handler handler) throws IOException, GeneralSecurityException {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(host, port), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls.serving()));
        return start(server, host, handler);
    }

    private int httpServer(String host, Handler handler) throws IOException {
        return start(HttpServer.create(new InetSocketAddress(host, 0), 0), host, handler);
    }

    private int start(HttpServer server, String host, Handler handler) {
        ExecutorService threads = Executors.newCachedThreadPool();
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            requests.add(host + " " + exchange.getRequestMethod() + " "
                    + exchange.getRequestURI().getPath() + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            try {
                handler.handle(exchange);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                exchange.close();
            }
        });
        server.start();
        opened.add(() -> server.stop(0));
        opened.add(threads::shutdownNow);
        return server.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static URI address(String host, int port) {
        return URI.create("https://" + host + ":" + port + "/hook");
    }

    private static InetAddress[] line(String address) {
        try {
            return new InetAddress[] {InetAddress.getByName(address)};
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @FunctionalInterface
    private interface Handler {

        void handle(HttpExchange exchange) throws IOException, InterruptedException;
    }
}
