package io.fitconnect.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** Asks one auth-service for tokens, past the gateway, with as little work of its own as possible. */
final class TokenRequests {

    private static final Pattern REFRESH_TOKEN = Pattern.compile("\"refresh_token\":\"([^\"]+)\"");
    private static final String FORM = "application/x-www-form-urlencoded";

    private final URI endpoint;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    TokenRequests(URI authService) {
        this.endpoint = authService.resolve("/oauth2/token");
    }

    /** Whether a client with a secret got a token for itself. */
    boolean clientCredentials(String id, String secret) {
        var basic = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(endpoint)
                                .header("Authorization", "Basic " + basic)
                                .header("Content-Type", FORM)
                                .POST(BodyPublishers.ofString("grant_type=client_credentials")))
                        .statusCode()
                == 200;
    }

    /** The next refresh token of a public client's family; empty when there was none. */
    String refresh(String id, String token) {
        var body = "grant_type=refresh_token&client_id=" + id + "&refresh_token="
                + URLEncoder.encode(token, StandardCharsets.UTF_8);
        var answer = send(
                HttpRequest.newBuilder(endpoint).header("Content-Type", FORM).POST(BodyPublishers.ofString(body)));
        var next = REFRESH_TOKEN.matcher(answer.body());
        return answer.statusCode() == 200 && next.find() ? next.group(1) : "";
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }
}
