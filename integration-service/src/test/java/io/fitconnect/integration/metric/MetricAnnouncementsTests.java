package io.fitconnect.integration.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.integration.imports.Sender;
import io.fitconnect.integration.imports.SourceKind;
import io.fitconnect.integration.sourcepolicy.SourcePolicy;
import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.test.EventContracts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MetricAnnouncementsTests {

    private static final Instant NOW = Instant.parse("2026-10-03T06:00:00.123456Z");
    private static final Sender VENDOR = new Sender(UUID.randomUUID(), "v".repeat(100), SourceKind.VENDOR);

    @Test
    void keepTheContractAndTheSizeOfEvents() {
        List<MetricChange> changes = IntStream.range(0, 1_000)
                .<MetricChange>mapToObj(item -> new MetricChange.Put(sleep("item " + item)))
                .toList();

        List<Announcement> announcements = MetricAnnouncements.of(VENDOR, SourcePolicy.NONE, changes);

        assertThat(announcements).hasSize(4).allSatisfy(announcement -> {
            EventContracts.assertValid(announcement);
            assertThat(JsonMapper.shared().writeValueAsBytes(announcement.data()))
                    .hasSizeLessThan(256 * 1_024);
        });
    }

    @Test
    void sayNothingOfADeletedItemButItsName() {
        List<Announcement> announcements =
                MetricAnnouncements.of(VENDOR, SourcePolicy.NONE, List.of(new MetricChange.Delete("a", NOW)));

        assertThat(announcements).singleElement().satisfies(EventContracts::assertValid);
    }

    @Test
    void anItemKeepsItsIdOnAnotherDay() {
        MetricOwner owner = new MetricOwner(UUID.randomUUID(), "tracker");
        DailyMetric sleep = sleep("a");
        DailyMetric moved =
                new DailyMetric("a", sleep.name(), sleep.day().plusDays(1), 1, sleep.sleep(), null, NOW.plusSeconds(1));

        assertThat(MetricIds.of(owner, moved)).isEqualTo(MetricIds.of(owner, sleep));
        assertThat(MetricIds.of(owner, new MetricChange.Delete("a", NOW))).isEqualTo(MetricIds.of(owner, sleep));
        assertThat(MetricIds.of(owner, sleep("b"))).isNotEqualTo(MetricIds.of(owner, sleep));
    }

    private static DailyMetric sleep(String id) {
        return new DailyMetric(
                id,
                MetricName.of(MetricKind.SLEEP),
                LocalDate.of(2026, 10, 3),
                25_200,
                new SleepStages(NOW.minusSeconds(30_000), NOW, 14_400, 5_400, 5_400, 3_600),
                NOW,
                NOW);
    }
}
