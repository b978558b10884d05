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

/** Serves the trusted public keys on a free port of the loopback, from the first use until the JVM ends. */
final class JwksServer {

    private static final String PATH = "/oauth2/jwks";
    private static final int OK = 200;

    private JwksServer() {}

    static String uri() {
        var address = Running.SERVER.getAddress();
        return "http://" + address.getAddress().getHostAddress() + ":" + address.getPort() + PATH;
    }

    private static HttpServer start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext(PATH, JwksServer::answer);
            server.start();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "application/jwk-set+json");
            exchange.sendResponseHeaders(OK, Running.KEYS.length);
            exchange.getResponseBody().write(Running.KEYS);
        }
    }

    /** Started when it is first asked for. */
    private static final class Running {
        static final byte[] KEYS = new JWKSet(List.of(SigningKey.ES256.key(), SigningKey.RS256.key()))
                .toString(true)
                .getBytes(StandardCharsets.UTF_8);
        static final HttpServer SERVER = start();
    }
}
