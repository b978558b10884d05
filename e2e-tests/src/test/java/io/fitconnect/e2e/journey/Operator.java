package io.fitconnect.e2e.journey;

import io.fitconnect.e2e.platform.OwnPlatform;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Orders to auth-service at its management port, as an operator gives them. */
final class Operator {

    private static final int MANAGEMENT_PORT = 9081;
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI actuator;

    Operator(OwnPlatform platform) {
        this.actuator = URI.create("http://localhost:" + platform.port(MANAGEMENT_PORT) + "/actuator/");
    }

    /** Requests an export and returns its id. */
    String exportAccount(String email) {
        return order("exports", email).path("exportId").asString();
    }

    /** Decides that the account goes, and returns the erasure's id. */
    String eraseAccount(String email) {
        return order("erasures", email).path("erasureId").asString();
    }

    /** Gives the account a role; its tokens are revoked. */
    void grantRole(String email, String role) {
        order("roles", Map.of("email", email, "role", role, "granted", "true"));
    }

    JsonNode export(String id) {
        return send(HttpRequest.newBuilder(actuator.resolve("exports/" + id)));
    }

    JsonNode erasure(String id) {
        return send(HttpRequest.newBuilder(actuator.resolve("erasures/" + id)));
    }

    /** The services that have still to answer. */
    static List<String> missing(JsonNode status) {
        return status.path("missing").valueStream().map(JsonNode::asString).toList();
    }

    private JsonNode order(String endpoint, String email) {
        return order(endpoint, Map.of("account", email));
    }

    private JsonNode order(String endpoint, Map<String, ?> members) {
        return send(HttpRequest.newBuilder(actuator.resolve(endpoint))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(members))));
    }

    private static JsonNode send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("auth-service answered " + response.statusCode());
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new IllegalStateException("auth-service's management port does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
