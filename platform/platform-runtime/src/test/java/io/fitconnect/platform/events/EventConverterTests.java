package io.fitconnect.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.platform.ids.Ids;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class EventConverterTests {

    private static final Instant TIME = Instant.parse("2026-11-21T08:00:00.5Z");

    private final EventConverter converter =
            new EventConverter(JsonMapper.builder().build());

    record Body(String name) {}

    @Test
    void readsWhatTheOutboxWrites() {
        UUID id = Ids.next();
        ConsumerRecord<String, byte[]> consumed = consumed("{\"name\":\"Ada\",\"added\":\"later\"}");
        CloudEventHeaders.write(consumed.headers(), id, "thing-made.v1", "sample-service", "thing-1", TIME);

        Event event = converter.toEvent(consumed);

        assertThat(event.id()).isEqualTo(id);
        assertThat(event.is("thing-made.v1")).isTrue();
        assertThat(event.source()).isEqualTo("/sample-service");
        assertThat(event.subject()).isEqualTo("thing-1");
        assertThat(event.time()).isEqualTo(TIME);
        assertThat(event.key()).isEqualTo("key-1");
        assertThat(event.dataAs(Body.class)).isEqualTo(new Body("Ada"));
    }

    @Test
    void refusesARecordWithoutAttributes() {
        assertThatThrownBy(() -> converter.toEvent(consumed("{}")))
                .isInstanceOf(MalformedEvent.class)
                .hasMessageContaining("ce_id");
    }

    @Test
    void refusesABodyThatIsNoJson() {
        ConsumerRecord<String, byte[]> consumed = consumed("{");
        CloudEventHeaders.write(consumed.headers(), Ids.next(), "thing-made.v1", "sample-service", "thing-1", TIME);

        assertThatThrownBy(() -> converter.toEvent(consumed)).isInstanceOf(MalformedEvent.class);
    }

    private static ConsumerRecord<String, byte[]> consumed(String body) {
        return new ConsumerRecord<>("sample.thing", 0, 0, "key-1", body.getBytes(StandardCharsets.UTF_8));
    }
}
