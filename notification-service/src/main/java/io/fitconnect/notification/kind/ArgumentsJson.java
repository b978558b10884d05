package io.fitconnect.notification.kind;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Arguments as inboxes keep them. A member that this version does not know is left out. */
final class ArgumentsJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ArgumentsJson() {}

    static String write(Object arguments) {
        return JSON.writeValueAsString(arguments);
    }

    static <A> A read(String arguments, Class<A> type) {
        return JSON.readValue(arguments, type);
    }
}
