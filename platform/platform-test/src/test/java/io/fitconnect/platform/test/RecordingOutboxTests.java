package io.fitconnect.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.platform.events.Announcement;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordingOutboxTests {

    private final RecordingOutbox outbox = new RecordingOutbox();

    @Test
    void remembersInOrder() {
        var first = announcement(new KiteFlown(UUID.randomUUID(), Instant.EPOCH, null));
        var second = announcement(new KiteFlown(UUID.randomUUID(), Instant.EPOCH, "Bow"));
        outbox.announce(first);
        outbox.announce(second);

        assertThat(outbox.announcements()).containsExactly(first, second);
        outbox.clear();
        assertThat(outbox.announcements()).isEmpty();
    }

    @Test
    void leavesOutWhatIsAbsentWhenItChecksTheContract() {
        var announcement = announcement(new KiteFlown(UUID.randomUUID(), Instant.EPOCH, null));
        outbox.announce(announcement);

        assertThat(outbox.onlyAnnouncement()).isEqualTo(announcement);
    }

    @Test
    void findsAnAnnouncementThatBreaksItsContract() {
        outbox.announce(announcement(new KiteLost(UUID.randomUUID())));

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(outbox::onlyAnnouncement)
                .withMessageContaining("flownAt");
    }

    @Test
    void findsMoreThanOneAnnouncement() {
        outbox.announce(announcement(new KiteLost(UUID.randomUUID())));
        outbox.announce(announcement(new KiteLost(UUID.randomUUID())));

        assertThatExceptionOfType(AssertionError.class).isThrownBy(outbox::onlyAnnouncement);
    }

    private static Announcement announcement(Object data) {
        return new Announcement("kites.flight", "key", "kite-flown.v1", "subject", data);
    }

    record KiteFlown(UUID kiteId, Instant flownAt, @Nullable String name) {}

    record KiteLost(UUID kiteId) {}
}
