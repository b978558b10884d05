package io.fitconnect.social.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.test.TestToken;
import io.fitconnect.platform.test.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A person who acts over HTTP.
 *
 * @param role of the back office; null of an athlete
 */
record Speaker(int port, UUID id, @Nullable String role) {

    static final String CASES = "/api/v1/moderation/cases";
    static final String DECISIONS = "/api/v1/moderation/decisions";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static Speaker athlete(int port) {
        return new Speaker(port, UUID.randomUUID(), null);
    }

    static Speaker moderator(int port) {
        return new Speaker(port, UUID.randomUUID(), "moderator");
    }

    /** The same person at work. */
    Speaker as(String other) {
        return new Speaker(port, id, other);
    }

    JsonNode say(String discussion, String text) {
        return json(
                post(
                        discussion + "/comments",
                        JsonMapper.shared().createObjectNode().put("text", text).toString()),
                201);
    }

    /** Reports, and returns the report. */
    JsonNode report(String subject, String reason) {
        return json(tryReport(subject, reason), 201);
    }

    HttpResponse<String> tryReport(String subject, String reason) {
        return post(
                "/api/v1/reports",
                "{\"subject\": %s, \"reason\": \"%s\", \"text\": \"Look at this\"}".formatted(subject, reason));
    }

    /** The open case of a subject, as the moderator reads it. */
    JsonNode findCase(String subjectId) {
        return find(subjectId, "open");
    }

    JsonNode find(String subjectId, String state) {
        String cursor = "";
        do {
            JsonNode page = get(CASES + "?limit=100&state=" + state + cursor);
            for (JsonNode item : page.get("items")) {
                if (item.at("/subject/id").asString().equals(subjectId)) {
                    return get(CASES + "/" + item.get("id").asString());
                }
            }
            cursor =
                    page.has("nextCursor") ? "&cursor=" + page.get("nextCursor").asString() : "";
        } while (!cursor.isEmpty());
        throw new AssertionError("No case of " + subjectId + " is " + state);
    }

    /** Decides a case, and returns it. */
    JsonNode decide(JsonNode read, String verdict) {
        return json(tryDecide(read, verdict), 200);
    }

    HttpResponse<String> tryDecide(JsonNode read, String verdict) {
        return send(
                "POST",
                CASES + "/" + read.get("id").asString() + "/decisions",
                verdict,
                "\"v" + read.get("revision").asLong() + "\"");
    }

    JsonNode get(String path) {
        return json(send("GET", path, null, null), 200);
    }

    HttpResponse<String> post(String path, String body) {
        return send("POST", path, body, null);
    }

    HttpResponse<String> put(String path, @Nullable String body) {
        return send("PUT", path, body, null);
    }

    HttpResponse<String> patch(String path, String body) {
        return send("PATCH", path, body, null);
    }

    /** Founds a club, and returns its address. */
    String foundClub(String admission) {
        String name = "Zephyr " + UUID.randomUUID().toString().substring(0, 8);
        String body = "{\"name\": \"%s\", \"admission\": \"%s\"}".formatted(name, admission);
        return "/api/v1/clubs/"
                + json(post("/api/v1/clubs", body), 201).get("id").asString();
    }

    int status(String method, String path) {
        return send(method, path, null, null).statusCode();
    }

    HttpResponse<String> send(String method, String path, @Nullable String body, @Nullable String ifMatch) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", token().bearer())
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private TestToken token() {
        TestToken athlete = TestTokens.athlete(id);
        return role == null ? athlete : athlete.scopes("openid", "back-office").roles("athlete", role);
    }

    static JsonNode json(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JsonMapper.shared().readTree(answer.body());
    }
}
