package io.fitconnect.platform.test;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes data as the platform does: ISO-8601 instants, absent instead of null. */
final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private EventJson() {}

    static JsonNode of(Object data) {
        return MAPPER.readTree(MAPPER.writeValueAsString(data));
    }
}
