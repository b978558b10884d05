package io.fitconnect.e2e.client;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** Requests with an access token; a new one is fetched whenever the old one is about to end. */
public final class Api {

    private static final JsonMapper JSON = new JsonMapper();

    private final Http http;
    private final Supplier<String> accessToken;

    Api(Http http, Supplier<String> accessToken) {
        this.http = http;
        this.accessToken = accessToken;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    public Answer post(String path, Map<String, ?> members, Map<String, String> headers) {
        return json("POST", path, members, headers);
    }

    public Answer patch(String path, Map<String, ?> members, Map<String, String> headers) {
        return json("PATCH", path, members, headers);
    }

    public Answer put(String path, Map<String, ?> members, Map<String, String> headers) {
        return json("PUT", path, members, headers);
    }

    HttpRequest.Builder request(String path) {
        return http.request(path).header("Accept", "application/json");
    }

    Answer send(HttpRequest.Builder request) {
        return http.send(
                request.header("Authorization", "Bearer " + accessToken.get()).build());
    }

    private Answer json(String method, String path, Map<String, ?> members, Map<String, String> headers) {
        var request = request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(JSON.writeValueAsString(members)));
        headers.forEach(request::header);
        return send(request);
    }
}
