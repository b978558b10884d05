package io.fitconnect.platform.events;

import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A received event: the CloudEvents attributes, where it came from, and its JSON body.
 *
 * @param type kebab-case name with its major version, such as {@code training-recorded.v1} (the CloudEvents type
 *             without the prefix {@code io.fitconnect.<service>.})
 */
public record Event(
        UUID id, String type, String source, Instant time, String subject, String topic, String key, JsonNode data) {

    private static final JsonMapper LENIENT = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Reads the body as the consumer's own record; members that the consumer does not know are left out. */
    public <T> T dataAs(Class<T> payload) {
        return LENIENT.treeToValue(data, payload);
    }

    /** Tells whether this is the named event, for example {@code training-recorded.v1}. */
    public boolean is(String name) {
        return type.equals(name);
    }
}
