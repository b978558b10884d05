package io.fitconnect.platform.test;

import com.nimbusds.jose.jwk.JWKSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;

/** Stands in for auth-service: serves the trusted public keys, tokens for machines and revocations on a free port of the loopback, from the first use until the JVM ends. */
final class JwksServer {

    private static final String PATH = "/oauth2/jwks";
    private static final int OK = 200;
    private static final byte[] MACHINE_TOKEN =
            "{\"access_token\":\"of-a-machine\",\"token_type\":\"Bearer\",\"expires_in\":600}"
                    .getBytes(StandardCharsets.UTF_8);

    private JwksServer() {}

    static String uri() {
        var address = Running.SERVER.getAddress();
        return "http://" + address.getAddress().getHostAddress() + ":" + address.getPort() + PATH;
    }

    private static HttpServer start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext(PATH, exchange -> answer(exchange, Running.KEYS));
            server.createContext("/oauth2/token", exchange -> answer(exchange, MACHINE_TOKEN));
            server.createContext(
                    "/internal/v1/revocations",
                    exchange -> answer(exchange, TestRevocations.after(exchange.getRequestURI())));
            server.setExecutor(Executors.newCachedThreadPool(JwksServer::daemon));
            server.start();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void answer(HttpExchange exchange, byte[] json) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(OK, json.length);
            exchange.getResponseBody().write(json);
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "stand-in for auth-service");
        thread.setDaemon(true);
        return thread;
    }

    /** Started when it is first asked for. */
    private static final class Running {
        static final byte[] KEYS = new JWKSet(List.of(SigningKey.ES256.key(), SigningKey.RS256.key()))
                .toString(true)
                .getBytes(StandardCharsets.UTF_8);
        static final HttpServer SERVER = start();
    }
}
