package io.fitconnect.training.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WriterTests {

    private static final Instant NOW = Instant.parse(Examples.NOW);
    private static final Writer TRACKER = new Writer("demo-tracker", false, false);
    private static final Writer READING_TRACKER = new Writer("demo-tracker", false, true);
    private static final Writer OTHER_TRACKER = new Writer("other-tracker", false, false);

    private final AthleteId athlete = Examples.athlete();
    private final Training ofAthlete = Training.byHand(athlete, Examples.HOUSE, Examples.run(), NOW);
    private final Training enteredByTracker = Training.byHand(athlete, TRACKER, Examples.run(), NOW);
    private final Training recordedByTracker = Training.of(Examples.recorded(athlete, Examples.activity()));

    @Test
    void changesEverythingThroughAClientOfTheHouse() {
        for (Training training : new Training[] {ofAthlete, enteredByTracker, recordedByTracker}) {
            assertThatCode(() -> Examples.HOUSE.requireMayChange(training)).doesNotThrowAnyException();
        }
    }

    @Test
    void changesWhatItPushed() {
        for (Training training : new Training[] {enteredByTracker, recordedByTracker}) {
            assertThatCode(() -> TRACKER.requireMayChange(training)).doesNotThrowAnyException();
        }
    }

    @Test
    void doesNotFindWhatCameFromElsewhere() {
        assertThat(refusal(TRACKER, ofAthlete)).isEqualTo(CommonProblems.NOT_FOUND);
        assertThat(refusal(OTHER_TRACKER, enteredByTracker)).isEqualTo(CommonProblems.NOT_FOUND);
        assertThat(refusal(OTHER_TRACKER, recordedByTracker)).isEqualTo(CommonProblems.NOT_FOUND);
    }

    @Test
    void mayNotChangeWhatItOnlyReads() {
        assertThat(refusal(READING_TRACKER, ofAthlete)).isEqualTo(TrainingProblems.NOT_PUSHED_BY_THIS_CLIENT);
    }

    @Test
    void allowsNoUseOfWhatAVendorEntered() {
        assertThat(enteredByTracker.policy()).isEqualTo(SourcePolicy.NOTHING);
        assertThat(ofAthlete.policy()).isEqualTo(SourcePolicy.EVERYTHING);
    }

    private static ProblemType refusal(Writer writer, Training training) {
        Refusal[] caught = new Refusal[1];
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> writer.requireMayChange(training))
                .satisfies(refusal -> caught[0] = refusal);
        return caught[0].type();
    }
}
