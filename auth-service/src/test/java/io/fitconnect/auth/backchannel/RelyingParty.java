package io.fitconnect.auth.backchannel;

import com.sun.net.httpserver.HttpServer;
import io.fitconnect.auth.client.BackChannelAddress;
import io.fitconnect.auth.client.ClientSecrets;
import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.auth.testing.App;
import io.fitconnect.platform.ids.Ids;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;

/** An application that is registered like another one and listens for logout tokens on a real port. */
final class RelyingParty implements AutoCloseable {

    private final HttpServer server;
    private final List<String> tokens = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures;
    private final App app;

    /**
     * Starts listening.
     *
     * @param like     the application whose registration it takes over
     * @param failures requests that it answers with 503 before it accepts one
     */
    RelyingParty(RegisteredClients clients, App like, int failures) throws IOException {
        this.failures = new AtomicInteger(failures);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/logout", exchange -> {
            String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean fails = this.failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
            if (!fails && form.startsWith("logout_token=")) {
                tokens.add(URLDecoder.decode(form.substring("logout_token=".length()), StandardCharsets.UTF_8));
            }
            exchange.sendResponseHeaders(fails ? 503 : 200, -1);
            exchange.close();
        });
        server.start();
        String clientId = "rp-" + Ids.next();
        RegisteredClient model = clients.find(like.clientId()).orElseThrow();
        ClientSettings.Builder settings =
                ClientSettings.withSettings(model.getClientSettings().getSettings());
        BackChannelAddress.write(
                settings, URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/logout"), true);
        RegisteredClient.Builder registration = RegisteredClient.from(model)
                .id(Ids.next().toString())
                .clientId(clientId)
                .clientSettings(settings.build());
        String secret = like.secret() == null ? null : clientId + "-secret"; // the server demands different ones
        if (secret != null) {
            registration.clientSecret(new ClientSecrets(Clock.systemUTC()).encode(secret));
        }
        clients.save(registration.build());
        app = new App(clientId, secret, like.redirectUri(), like.scope(), like.verifier());
    }

    App app() {
        return app;
    }

    /** The logout tokens that it accepted. */
    List<String> tokens() {
        return tokens;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
