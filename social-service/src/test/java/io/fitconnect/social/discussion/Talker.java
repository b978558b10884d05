package io.fitconnect.social.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.test.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person who talks about subjects, over HTTP. */
record Talker(int port, UUID id) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static Talker ofNewAthlete(int port) {
        return new Talker(port, UUID.randomUUID());
    }

    /** Comments, and returns the comment. */
    JsonNode say(String subject, String text) {
        return json(send("POST", subject + "/comments", text(text)), 201);
    }

    JsonNode answer(String subject, String commentId, String text) {
        return json(send("POST", subject + "/comments/" + commentId + "/answers", text(text)), 201);
    }

    HttpResponse<String> react(String target, String reaction) {
        return send("PUT", target + "/reaction", "{\"reaction\": \"" + reaction + "\"}");
    }

    JsonNode get(String path) {
        return json(send("GET", path, null), 200);
    }

    int status(String method, String path) {
        return send(method, path, null).statusCode();
    }

    HttpResponse<String> send(String method, String path, @Nullable String body) {
        return send(method, path, body, Map.of());
    }

    HttpResponse<String> send(String method, String path, @Nullable String body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", TestTokens.athlete(id).bearer())
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String text(String text) {
        return JsonMapper.shared().writeValueAsString(Map.of("text", text));
    }

    static JsonNode json(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JsonMapper.shared().readTree(answer.body());
    }
}
