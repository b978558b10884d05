package io.fitconnect.social.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.test.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One athlete's client of the conversations of a running service. */
final class ConversationClient {

    static final String PATH = "/api/v1/conversations";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port;
    private final UUID athlete;

    ConversationClient(int port, UUID athlete) {
        this.port = port;
        this.athlete = athlete;
    }

    /** A new athlete who takes messages from everyone. */
    static ConversationClient open(int port) {
        ConversationClient client = new ConversationClient(port, UUID.randomUUID());
        client.choose("everyone");
        return client;
    }

    UUID athlete() {
        return athlete;
    }

    void choose(String who) {
        assertThat(send("PUT", PATH + "/settings", "{\"whoMayWrite\": \"%s\"}".formatted(who))
                        .statusCode())
                .isEqualTo(200);
    }

    String openDirect(ConversationClient other) {
        return json(send("PUT", PATH + "/direct/" + other.athlete, null), 200)
                .path("id")
                .stringValue();
    }

    /** Starts a group, in which all take part. */
    String startGroup(String title, ConversationClient... others) {
        String group = invite(title, others);
        for (ConversationClient other : others) {
            other.accept(group);
        }
        return group;
    }

    void accept(String group) {
        json(send("PUT", PATH + "/invitations/" + group, null), 200);
    }

    List<JsonNode> invitations() {
        return json(get(PATH + "/invitations"), 200).path("items").valueStream().toList();
    }

    /** Starts a group of people of whom nobody has accepted. */
    String invite(String title, ConversationClient... others) {
        String ids =
                Arrays.stream(others).map(other -> "\"" + other.athlete + "\"").collect(Collectors.joining(", "));
        return json(send("POST", PATH, "{\"title\": \"%s\", \"athleteIds\": [%s]}".formatted(title, ids)), 201)
                .path("id")
                .stringValue();
    }

    HttpResponse<String> say(String conversation, UUID clientId, String text) {
        return send(
                "PUT",
                PATH + "/" + conversation + "/messages/" + clientId,
                JsonMapper.shared().createObjectNode().put("text", text).toString());
    }

    /** Sends a message, and returns its number. */
    long say(String conversation, String text) {
        return json(say(conversation, UUID.randomUUID(), text), 201)
                .path("number")
                .longValue();
    }

    JsonNode view(String conversation) {
        return json(get(PATH + "/" + conversation), 200);
    }

    JsonNode messages(String conversation, String query) {
        return json(get(PATH + "/" + conversation + "/messages" + query), 200);
    }

    JsonNode list() {
        return json(get(PATH), 200).path("items");
    }

    void read(String conversation, long number) {
        json(send("PUT", PATH + "/" + conversation + "/read", "{\"number\": %d}".formatted(number)), 200);
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, null);
    }

    HttpResponse<String> send(String method, String path, @Nullable String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Authorization", TestTokens.athlete(athlete).bearer());
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonNode json(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JsonMapper.shared().readTree(answer.body());
    }
}
