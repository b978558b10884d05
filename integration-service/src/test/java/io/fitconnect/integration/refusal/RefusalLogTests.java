package io.fitconnect.integration.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.test.MutableClock;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.WorkQueue;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RefusalLogTests {

    private final MutableClock clock = MutableClock.at("2026-12-01T00:00:00Z");
    private final Kept kept = new Kept();
    private final RefusalLog log = new RefusalLog(kept, new NoWork(), clock);

    @Test
    void keepsSomeOfARequestAndOfAMinute() {
        note("flood", 1_000);
        assertThat(kept.of("flood")).isEqualTo(RefusalLog.MOST_OF_REQUEST);

        for (int request = 0; request < 10; request++) {
            note("flood", 1_000);
        }
        note("other", 1);

        assertThat(kept.of("flood")).isEqualTo(RefusalLog.MOST_OF_MINUTE);
        assertThat(kept.of("other")).isEqualTo(1);
        clock.advance(Duration.ofMinutes(1));
        note("flood", 1);
        assertThat(kept.of("flood")).isEqualTo(RefusalLog.MOST_OF_MINUTE + 1);
    }

    @Test
    void keepsSomeOfADay() {
        for (int minute = 0; minute < 24 * 60; minute++) {
            for (int request = 0; request < 6; request++) {
                note("flood", 100);
            }
            clock.advance(Duration.ofMinutes(1));
        }

        assertThat(kept.of("flood")).isEqualTo(RefusalLog.MOST_OF_DAY);
        note("flood", 1);
        assertThat(kept.of("flood")).isEqualTo(RefusalLog.MOST_OF_DAY + 1);
    }

    private void note(String clientId, int items) {
        log.note(
                clientId,
                Collections.nCopies(
                        items, new RefusedItem(RefusedItem.Kind.METRIC, "m", "missing", "day", "day is required.")));
    }

    private static final class Kept implements VendorRefusals {

        private final Map<String, Integer> counts = new HashMap<>();

        private int of(String clientId) {
            return counts.getOrDefault(clientId, 0);
        }

        @Override
        public void add(String clientId, List<VendorRefusal> refusals) {
            counts.merge(clientId, refusals.size(), Integer::sum);
        }

        @Override
        public List<VendorRefusal> list(String clientId, UUID before, UUID least, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int count(String clientId, UUID least, int most) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int removeBelow(String clientId, UUID least, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<UUID> findOldest(String clientId) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class NoWork implements DueWork {

        @Override
        public <P> void schedule(WorkQueue<P> queue, String key, Instant dueAt, P payload) {}

        @Override
        public <P> boolean scheduleIfAbsent(WorkQueue<P> queue, String key, Instant dueAt, P payload) {
            return true;
        }

        @Override
        public boolean cancel(WorkQueue<?> queue, String key) {
            return false;
        }

        @Override
        public boolean cancelUnlessBegun(WorkQueue<?> queue, String key) {
            return false;
        }

        @Override
        public boolean isPending(WorkQueue<?> queue, String key) {
            return false;
        }
    }
}
