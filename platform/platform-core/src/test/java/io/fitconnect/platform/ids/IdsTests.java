package io.fitconnect.platform.ids;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTests {

    @Test
    void makesVersionSevenOfTheRfcVariant() {
        UUID id = Ids.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void carriesTheMillisecondOfItsMoment() {
        UUID id = Ids.at(Instant.parse("2026-11-21T08:00:00.123Z"));

        assertThat(id.getMostSignificantBits() >>> 16)
                .isEqualTo(Instant.parse("2026-11-21T08:00:00.123Z").toEpochMilli());
    }

    @Test
    void sortsLaterMomentsLater() {
        UUID earlier = Ids.at(Instant.ofEpochMilli(1_000_000));
        UUID later = Ids.at(Instant.ofEpochMilli(1_000_001));

        assertThat(later.toString()).isGreaterThan(earlier.toString());
    }

    @Test
    void neverRepeatsWithinAMillisecond() {
        Instant moment = Instant.parse("2026-11-21T08:00:00Z");
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            ids.add(Ids.at(moment));
        }

        assertThat(ids).hasSize(10_000);
    }
}
