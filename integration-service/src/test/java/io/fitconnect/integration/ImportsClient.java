package io.fitconnect.integration;

import io.fitconnect.platform.test.TestToken;
import io.fitconnect.platform.test.TestTokens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the service as an app does: with one access token. */
public final class ImportsClient {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final String OCTETS = "application/octet-stream";

    private final int port;
    private final TestToken token;

    private ImportsClient(int port, TestToken token) {
        this.port = port;
        this.token = token;
    }

    /** The athlete's own app. */
    public static ImportsClient app(int port, UUID athlete) {
        return new ImportsClient(port, TestTokens.athlete(athlete));
    }

    /** A vendor to which the athlete has consented. */
    public static ImportsClient vendor(int port, UUID athlete, String clientId) {
        return new ImportsClient(
                port, TestTokens.athlete(athlete).client(clientId).scopes("activity:write"));
    }

    public static ImportsClient with(int port, TestToken token) {
        return new ImportsClient(port, token);
    }

    public Answer push(byte[] content) {
        return push(content, "");
    }

    /** Pushes with query parameters, such as {@code ?externalId=a}. */
    public Answer push(byte[] content, String query, String... headers) {
        return pushAs(OCTETS, content, query, headers);
    }

    public Answer pushAs(String contentType, byte[] content, String query, String... headers) {
        HttpRequest.Builder request = request("/api/v1/imports" + query)
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofByteArray(content));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    public Answer pushForm(String part, String fileName, byte[] content) {
        String boundary = "----fitconnect";
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\""
                        + fileName + "\"\r\nContent-Type: " + OCTETS + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(content);
        form.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return pushAs("multipart/form-data; boundary=" + boundary, form.toByteArray(), "");
    }

    public Answer get(String path, String... headers) {
        HttpRequest.Builder request = request(path).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    public Answer post(String path, String json, String... headers) {
        HttpRequest.Builder request =
                request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    public Answer put(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json)));
    }

    public Answer putOctets(String path, byte[] content) {
        return send(request(path).header("Content-Type", OCTETS).PUT(BodyPublishers.ofByteArray(content)));
    }

    public Answer delete(String path, String... headers) {
        HttpRequest.Builder request = request(path).DELETE();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    public Answer status(String importId) {
        return get("/api/v1/imports/" + importId);
    }

    /** Waits until the import is in this state, and returns its status. */
    public JsonNode awaitState(String importId, String state) {
        return Awaitility.await("import " + importId + " " + state)
                .atMost(TIMEOUT)
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> status(importId).json(),
                        status -> status.path("state").asString("").equals(state));
    }

    /** Waits until the streams at this address can be read. */
    public void awaitStreams(String path) {
        Awaitility.await("streams").atMost(TIMEOUT).until(() -> get(path).status() == 200);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(TIMEOUT)
                .header("Authorization", token.bearer());
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public record Answer(int status, HttpResponse<byte[]> response) {

        public JsonNode json() {
            return JsonMapper.shared().readTree(response.body());
        }

        public String id() {
            return json().path("id").asString();
        }

        public String problem() {
            return json().path("type").asString("").replace("urn:fitconnect:problem:", "");
        }

        public @Nullable String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }
    }
}
