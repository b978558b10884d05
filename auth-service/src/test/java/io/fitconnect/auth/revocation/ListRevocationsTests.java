package io.fitconnect.auth.revocation;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.account.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ListRevocationsTests {

    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");
    private static final RevocationLogSettings SETTINGS =
            new RevocationLogSettings(Duration.ofMinutes(70), Duration.ofMinutes(3), Duration.ofSeconds(1));

    private final MemoryLog log = new MemoryLog();

    @Test
    void readsOnFromTheEndAndTheEndOnceMore() {
        log.add(NOON.minusSeconds(600));
        log.add(NOON.minusSeconds(10));
        RevocationPage first = readAt(NOON, Optional.empty());
        assertThat(first.revocations()).hasSize(2);

        log.add(NOON.minusSeconds(60)); // its transaction ended late
        assertThat(readAt(NOON, Optional.of(first.next())).revocations()).hasSize(2);
    }

    @Test
    void missesNothingWhenTheReadingInstanceIsAhead() {
        log.add(NOON.minusSeconds(10));
        RevocationPage ahead = readAt(NOON.plus(Duration.ofHours(1)), Optional.empty());

        log.add(NOON.plusSeconds(1));
        assertThat(readAt(NOON.plusSeconds(2), Optional.of(ahead.next())).revocations())
                .extracting(found -> found.position().recordedAt())
                .contains(NOON.plusSeconds(1));
    }

    @Test
    void startsAgainWhenTheReadingInstanceWasDaysAheadOfAnEmptyLog() {
        RevocationPage ahead = readAt(NOON.plus(Duration.ofDays(91)), Optional.empty());

        log.add(NOON.plusSeconds(1));

        assertThat(readAt(NOON.plusSeconds(2), Optional.of(ahead.next())).revocations())
                .extracting(found -> found.position().recordedAt())
                .containsExactly(NOON.plusSeconds(1));
    }

    @Test
    void startsAgainWhenTheClockOfReaderAndRecorderWasDaysAhead() {
        log.add(NOON.plus(Duration.ofDays(91)));
        RevocationPage ahead = readAt(NOON.plus(Duration.ofDays(91)).plusSeconds(2), Optional.empty());

        log.add(NOON.plusSeconds(1));

        assertThat(readAt(NOON.plusSeconds(2), Optional.of(ahead.next())).revocations())
                .extracting(found -> found.position().recordedAt())
                .contains(NOON.plusSeconds(1));
    }

    @Test
    void missesNothingWhenARecordingInstanceIsAhead() {
        log.add(NOON.plus(Duration.ofHours(1)));
        RevocationPage first = readAt(NOON, Optional.empty());

        log.add(NOON.plusSeconds(1));
        assertThat(readAt(NOON.plusSeconds(2), Optional.of(first.next())).revocations())
                .extracting(found -> found.position().recordedAt())
                .contains(NOON.plusSeconds(1));
    }

    @Test
    void forgetsWhatNoTokenCanMatch() {
        log.add(NOON.minus(Duration.ofMinutes(71)));

        assertThat(readAt(NOON, Optional.empty()).revocations()).isEmpty();
    }

    @Test
    void readsAFullPageOnFromItsLastEntry() {
        for (int second = 0; second < 5; second++) {
            log.add(NOON.minusSeconds(100 - second));
        }
        RevocationPage page = listAt(NOON).handle(Optional.empty(), 3);

        assertThat(page.revocations()).hasSize(3);
        assertThat(listAt(NOON).handle(Optional.of(page.next()), 3).revocations())
                .extracting(found -> found.position().recordedAt())
                .containsExactly(NOON.minusSeconds(97), NOON.minusSeconds(96));
    }

    private RevocationPage readAt(Instant now, Optional<LogPosition> after) {
        return listAt(now).handle(after, 100);
    }

    private ListRevocations listAt(Instant now) {
        return new ListRevocations(log, SETTINGS, Clock.fixed(now, ZoneOffset.UTC));
    }

    /** The log in memory, in the order of its positions. */
    private static final class MemoryLog implements RevocationLog {

        private static final Comparator<LogPosition> ORDER =
                Comparator.comparing(LogPosition::recordedAt).thenComparing(LogPosition::id);

        private final List<RecordedRevocation> entries = new ArrayList<>();

        void add(Instant recordedAt) {
            add(new RevokedTokens(new AccountId(UUID.randomUUID()), null, null, null), recordedAt, recordedAt);
        }

        @Override
        public void add(RevokedTokens tokens, Instant notBefore, Instant now) {
            entries.add(new RecordedRevocation(tokens, notBefore, new LogPosition(now, UUID.randomUUID())));
        }

        @Override
        public List<RecordedRevocation> listAfter(LogPosition position, int limit) {
            return entries.stream()
                    .filter(entry -> ORDER.compare(entry.position(), position) > 0)
                    .sorted(Comparator.comparing(RecordedRevocation::position, ORDER))
                    .limit(limit)
                    .toList();
        }
    }
}
