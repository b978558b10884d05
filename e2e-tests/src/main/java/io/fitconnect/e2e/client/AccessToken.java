package io.fitconnect.e2e.client;

import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks into a token without checking it, as a client may for its own messages. */
final class AccessToken {

    private static final JsonMapper JSON = new JsonMapper();

    private AccessToken() {}

    static JsonNode claims(String token) {
        var parts = token.split("\\.", -1);
        return JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
    }
}
