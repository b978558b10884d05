package io.fitconnect.platform.work;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Payloads as JSON; the database never looks inside. */
final class PayloadCodec {

    private final JsonMapper json;

    PayloadCodec(JsonMapper json) {
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    String write(Object payload) {
        return json.writeValueAsString(payload);
    }

    <P> P read(String payload, WorkQueue<P> queue) {
        return json.readValue(payload, queue.payload());
    }
}
