package io.fitconnect.auth.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PageTimeTests {

    private static final Instant LATE = Instant.parse("2026-12-05T22:30:00Z");
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    @Test
    void namesTheDayOfTheReadersZoneInTheReadersLanguage() {
        assertThat(PageTime.day(LATE, MOSCOW, Locale.ENGLISH)).isEqualTo("December 6, 2026");
        assertThat(PageTime.day(LATE, MOSCOW, Locale.forLanguageTag("ru"))).isEqualTo("6 декабря 2026");
        assertThat(PageTime.minute(LATE, MOSCOW, Locale.ENGLISH)).contains("December 6, 2026", "1:30");
    }
}
