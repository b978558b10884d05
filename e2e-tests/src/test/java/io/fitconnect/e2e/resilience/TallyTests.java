package io.fitconnect.e2e.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TallyTests {

    @Test
    void isCleanWhenEverythingEndedOnce() {
        assertThat(tally(0, Map.of(ImportOutcome.DONE, 9L, ImportOutcome.REFUSED, 1L), 9, 0)
                        .isClean())
                .isTrue();
    }

    @Test
    void isNotCleanOtherwise() {
        assertThat(tally(0, Map.of(ImportOutcome.DONE, 9L, ImportOutcome.LOST, 1L), 9, 0)
                        .isClean())
                .isFalse();
        assertThat(tally(0, Map.of(ImportOutcome.DONE, 9L, ImportOutcome.DOUBLED, 1L), 11, 0)
                        .isClean())
                .isFalse();
        assertThat(tally(0, Map.of(ImportOutcome.DONE, 10L), 11, 1).isClean()).isFalse();
        assertThat(tally(0, Map.of(ImportOutcome.DONE, 10L), 9, 0).isClean()).isFalse();
        assertThat(tally(1, Map.of(ImportOutcome.DONE, 9L), 9, 0).isClean()).isFalse();
    }

    @Test
    void countsTheAcknowledged() {
        assertThat(tally(0, Map.of(ImportOutcome.DONE, 7L, ImportOutcome.REFUSED, 2L, ImportOutcome.LOST, 1L), 7, 0)
                        .acknowledged())
                .isEqualTo(10);
    }

    private static Tally tally(int notAcknowledged, Map<ImportOutcome, Long> outcomes, int trainings, int strangers) {
        return new Tally(10, notAcknowledged, 0, outcomes, trainings, strangers, List.of());
    }
}
