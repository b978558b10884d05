package io.fitconnect.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.notification.kind.Notice;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NotificationIdTests {

    private static final Instant AT = Instant.parse("2026-11-30T23:59:59.999Z");

    private final UUID athlete = UUID.randomUUID();
    private final UUID cause = UUID.randomUUID();

    @Test
    void followsFromCauseKindAndAthlete() {
        NotificationId id = NotificationId.of(notice(cause, "gear-worn"), athlete);

        assertThat(NotificationId.of(notice(cause, "gear-worn"), athlete)).isEqualTo(id);
        assertThat(NotificationId.of(notice(UUID.randomUUID(), "gear-worn"), athlete))
                .isNotEqualTo(id);
        assertThat(NotificationId.of(notice(cause, "gear-sold"), athlete)).isNotEqualTo(id);
        assertThat(NotificationId.of(notice(cause, "gear-worn"), UUID.randomUUID()))
                .isNotEqualTo(id);
    }

    @Test
    void saysItsTimeAndItsMonth() {
        NotificationId id = NotificationId.of(notice(cause, "gear-worn"), athlete);

        assertThat(id.at()).isEqualTo(AT);
        assertThat(id.month()).isEqualTo(202611);
        assertThat(NotificationId.isOne(id.value())).isTrue();
        assertThat(id.value().variant()).isEqualTo(2);
        assertThat(NotificationId.isOne(UUID.randomUUID())).isFalse();
    }

    private static Notice notice(UUID cause, String kind) {
        return new Notice(cause, AT, kind, "{}", "/api/v1/gear/1");
    }
}
