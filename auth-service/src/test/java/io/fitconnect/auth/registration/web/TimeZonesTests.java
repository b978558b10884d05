package io.fitconnect.auth.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TimeZonesTests {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    @Test
    void listsPlacesByContinentWithTheirOffsets() {
        Map<String, List<TimeZoneChoice>> list = TimeZones.list(NOW);

        assertThat(list).containsKeys("Europe", "America", "Asia").doesNotContainKeys("Etc", "SystemV");
        assertThat(list.get("Europe")).contains(new TimeZoneChoice("Europe/Moscow", "Europe", "Moscow (UTC+03:00)"));
    }

    @Test
    void offersOnlyWhatItTakes() {
        assertThat(TimeZones.list(NOW).values().stream().flatMap(List::stream))
                .allMatch(choice -> TimeZones.find(choice.id()).isPresent());
        assertThat(TimeZones.find("UTC")).contains(ZoneId.of("UTC"));
        assertThat(TimeZones.find("Mars/Olympus")).isEmpty();
        assertThat(TimeZones.find("+03:00")).isEmpty();
        assertThat(TimeZones.find("")).isEmpty();
    }
}
