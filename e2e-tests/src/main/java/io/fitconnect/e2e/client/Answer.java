package io.fitconnect.e2e.client;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came back for one request.
 *
 * @param request method and path, for messages
 */
public record Answer(String request, int status, HttpHeaders headers, String body) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int OK = 200;
    private static final int FIRST_THAT_IS_NOT_SUCCESS = 300;
    private static final int SERVER_ERROR = 500;

    public boolean succeeded() {
        return status >= OK && status < FIRST_THAT_IS_NOT_SUCCESS;
    }

    public boolean isServerError() {
        return status >= SERVER_ERROR;
    }

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** Where the answer points to, as a path of this platform. */
    public String location() {
        var location = header("Location").orElseThrow(() -> new UnexpectedAnswer(this, "a Location"));
        return URI.create(location).getRawPath();
    }

    /** How long the platform asks to wait before the next request; dates are not used by it. */
    public Optional<Duration> retryAfter() {
        return header("Retry-After").map(seconds -> Duration.ofSeconds(Long.parseLong(seconds.strip())));
    }

    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JacksonException notJson) {
            throw new UnexpectedAnswer(this, "JSON");
        }
    }

    /** The problem that this answer is, or a failure when it is none. */
    public Problem problem() {
        return Problem.of(this);
    }

    /** Returns this answer when it has one of the statuses; everything else is a failure that shows what came. */
    public Answer expect(int... statuses) {
        if (Arrays.stream(statuses).noneMatch(expected -> expected == status)) {
            throw new UnexpectedAnswer(this, Arrays.toString(statuses));
        }
        return this;
    }
}
