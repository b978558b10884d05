package io.fitconnect.integration.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.ids.Ids;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ActivityIdsTests {

    private static final UUID IMPORT = UUID.fromString("019a5f3c-6a11-7b5e-8c21-9d8e7f6a5b4c");

    @Test
    void givesTheSameSessionTheSameId() {
        assertThat(ActivityIds.of(IMPORT, 0))
                .as("never changes: stored ids are derived again")
                .isEqualTo(ActivityIds.of(IMPORT, 0))
                .hasToString(ActivityIds.of(IMPORT, 0).toString());
    }

    @Test
    void givesEachSessionAndImportAnIdOfItsOwn() {
        UUID neighbour = Ids.at(Instant.parse("2026-11-21T08:00:00Z"));

        assertThat(IntStream.range(0, 1_000)
                        .boxed()
                        .flatMap(session -> java.util.stream.Stream.of(
                                ActivityIds.of(IMPORT, session), ActivityIds.of(neighbour, session))))
                .doesNotHaveDuplicates()
                .hasSize(2_000);
    }

    @Test
    void keepsTheTimeOfTheImport() {
        UUID id = ActivityIds.of(IMPORT, 3);

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(IMPORT.getMostSignificantBits() >>> 16);
        assertThat(id).isNotEqualTo(IMPORT);
    }
}
