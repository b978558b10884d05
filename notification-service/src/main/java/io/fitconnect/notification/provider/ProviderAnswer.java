package io.fitconnect.notification.provider;

import java.time.Duration;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * What a provider answered.
 *
 * @param body       missing where it is no JSON
 * @param retryAfter how long the provider asks to wait, where it says so in seconds
 */
public record ProviderAnswer(int status, JsonNode body, Optional<Duration> retryAfter) {

    private static final int SUCCESS = 200;
    private static final int REDIRECTION = 300;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    static ProviderAnswer of(int status, String text, Optional<Duration> retryAfter) {
        return new ProviderAnswer(status, read(text), retryAfter);
    }

    public boolean isSuccess() {
        return status >= SUCCESS && status < REDIRECTION;
    }

    /** Whether the same request may succeed later. */
    public boolean isBusy() {
        return status == TOO_MANY || status >= SERVER_ERROR;
    }

    /** Hides the body. */
    @Override
    public String toString() {
        return "ProviderAnswer[" + status + "]";
    }

    private static JsonNode read(String text) {
        try {
            return text.isBlank()
                    ? MissingNode.getInstance()
                    : JsonMapper.shared().readTree(text);
        } catch (JacksonException malformed) {
            return MissingNode.getInstance();
        }
    }
}
