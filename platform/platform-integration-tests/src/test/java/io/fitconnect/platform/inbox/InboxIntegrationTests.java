package io.fitconnect.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.sample.OnRealStores;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.node.JsonNodeFactory;

@OnRealStores
class InboxIntegrationTests {

    @Autowired
    Inbox inbox;

    @Autowired
    JdbcTemplate jdbc;

    private final Event event = event();

    @Test
    void hasNoSecondEffect() {
        inbox.once("sample.first", event, this::effect);
        inbox.once("sample.first", event, this::effect);

        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void letsEachConsumerTakeTheEvent() {
        inbox.once("sample.first", event, this::effect);
        inbox.once("sample.second", event, this::effect);

        assertThat(effects()).isEqualTo(2);
    }

    @Test
    void takesTheEventAgainAfterAFailedEffect() {
        assertThatIllegalStateException()
                .isThrownBy(() -> inbox.once("sample.first", event, () -> {
                    effect();
                    throw new IllegalStateException("failed after its write");
                }));
        assertThat(effects()).isZero();

        inbox.once("sample.first", event, this::effect);

        assertThat(effects()).isEqualTo(1);
    }

    private void effect() {
        jdbc.update("insert into sample_effect (event_id, name) values (?, 'effect')", event.id());
    }

    private int effects() {
        Integer count =
                jdbc.queryForObject("select count(*) from sample_effect where event_id = ?", Integer.class, event.id());
        return count == null ? 0 : count;
    }

    private static Event event() {
        UUID id = Ids.next();
        return new Event(
                id,
                "thing-made.v1",
                "/sample-service",
                Instant.parse("2026-11-21T08:00:00Z"),
                "thing-1",
                "sample.thing",
                "key-1",
                JsonNodeFactory.instance.objectNode());
    }
}
