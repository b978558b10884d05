package io.fitconnect.gateway.testing;

import static org.awaitility.Awaitility.await;

import io.fitconnect.gateway.GatewayApplication;
import io.fitconnect.gateway.token.key.SigningKeys;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import reactor.core.publisher.Mono;

/** The whole gateway on free ports for one test class, with real servers in the place of all services. */
public final class RunningGateway implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback {

    public final FakeService auth = new FakeService("auth");
    public final FakeService profile = new FakeService("profile");
    public final FakeService training = new FakeService("training");
    public final FakeService integration = new FakeService("integration");
    public final FakeService keys = new FakeService("keys");

    /** A setting: imports take 1 MB at most, and training-service has the stream {@code /api/v1/live}. */
    public static final String HOUSE_WITH_A_STREAM = "fitconnect.gateway.house-file=src/test/resources/services.yaml";

    private static final String WEB_APP = "fitconnect.gateway.web-app.folder=";
    private static final Duration FIRST_KEYS = Duration.ofSeconds(30);
    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(1);

    private final List<String> settings;
    /** Without the attempt to upgrade each new connection to HTTP/2, which an application server's client would not make. */
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private @Nullable ConfigurableApplicationContext context;

    private RunningGateway(List<String> settings) {
        this.settings = settings;
    }

    /** Starts with settings written {@code name=value}. */
    public static RunningGateway with(String... settings) {
        return new RunningGateway(List.of(settings));
    }

    @Override
    public void beforeAll(ExtensionContext test) {
        publish(Tokens.keySet(Tokens.EC.toPublicJWK(), Tokens.RSA.toPublicJWK()));
        List<String> all = new ArrayList<>(List.of(
                "server.port=0",
                "management.server.port=0",
                "fitconnect.security.issuer=" + Tokens.ISSUER,
                "fitconnect.security.jwks-uri=" + keys.url() + "/oauth2/jwks",
                "fitconnect.gateway.services.auth=" + auth.url(),
                "fitconnect.gateway.services.profile=" + profile.url(),
                "fitconnect.gateway.services.training=" + training.url(),
                "fitconnect.gateway.services.integration=" + integration.url()));
        all.addAll(settings);
        if (settings.stream().noneMatch(setting -> setting.startsWith(WEB_APP))) {
            all.add(WEB_APP + "not-built/"); // the bare page, whether or not this machine has built the web app
        }
        context = new SpringApplicationBuilder(GatewayApplication.class)
                .run(all.stream().map(setting -> "--" + setting).toArray(String[]::new));
        SigningKeys signingKeys = bean(SigningKeys.class);
        await().atMost(FIRST_KEYS).until(() -> !signingKeys.areStale());
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        services().forEach(FakeService::answersUsually);
        services().forEach(FakeService::forgetReceived);
    }

    @Override
    public void afterAll(ExtensionContext test) {
        context().close();
        services().forEach(FakeService::close);
        keys.close();
    }

    /** Has the sign-in service publish these keys, and no revocation. */
    public void publish(String keySet) {
        publish(keySet, "");
    }

    /** Has the sign-in service publish these keys and revocations, and give tokens to the gateway's own client. */
    public void publish(String keySet, String revocations) {
        keys.answers((request, response) -> {
            String body = switch (request.path()) {
                case "oauth2/token" -> "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":600}";
                case "internal/v1/revocations" -> "{\"revocations\":[" + revocations + "],\"next\":\"1\"}";
                default -> keySet;
            };
            return response.header("Content-Type", "application/json")
                    .sendString(Mono.just(body), StandardCharsets.UTF_8);
        });
    }

    public int port() {
        return context().getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    public int managementPort() {
        return context().getEnvironment().getRequiredProperty("local.management.port", Integer.class);
    }

    /** Stops the gateway as a signal does; its services go on. */
    public void stop() {
        context().close();
    }

    public <T> T bean(Class<T> type) {
        return context().getBean(type);
    }

    public HttpRequest.Builder request(String target) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + target));
    }

    public HttpRequest.Builder withToken(String target, String token) {
        return request(target).header("Authorization", "Bearer " + token);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(LONGEST_ANSWER).build(), HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public HttpResponse<String> get(String target, String token) {
        return send(withToken(target, token));
    }

    public HttpResponse<String> management(String target) {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + managementPort() + target)));
    }

    private Stream<FakeService> services() {
        return Stream.of(auth, profile, training, integration);
    }

    private ConfigurableApplicationContext context() {
        if (context == null) {
            throw new IllegalStateException("The gateway is not running");
        }
        return context;
    }
}
