package io.fitconnect.gamification.effort.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.gamification.effort.Effort;
import io.fitconnect.gamification.effort.Origin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What of a training's event counts, and how. */
class TrainingChangedTests {

    private static final UUID TRAINING = new UUID(0, 1);
    private static final UUID ATHLETE = new UUID(0, 2);
    private static final UUID WATCH = new UUID(0, 3);
    private static final UUID PHONE = new UUID(0, 4);

    @Test
    void ranksAVendorsRecordingWhereItsPolicySaysSo() {
        assertThat(effort("vendor", null).isRanked()).isFalse();
        assertThat(effort("vendor", new TrainingChanged.Policy(null)).isRanked())
                .isFalse();
        assertThat(effort("vendor", new TrainingChanged.Policy(false)).isRanked())
                .isFalse();
        assertThat(effort("vendor", new TrainingChanged.Policy(true)).isRanked())
                .isTrue();
    }

    @Test
    void ranksAnOwnUploadUnlessItsPolicyForbidsIt() {
        assertThat(effort("upload", null).isRanked()).isTrue();
        assertThat(effort("upload", new TrainingChanged.Policy(false)).isRanked())
                .isFalse();
    }

    @Test
    void countsAnEntryByHandForItsAthleteAlone() {
        Effort entry = effort("manual", null);

        assertThat(entry.origin()).isEqualTo(Origin.ENTERED);
        assertThat(entry.isRanked()).isFalse();
    }

    @Test
    void belongsToTheLocalDay() {
        assertThat(changed("upload", null, 10_800, 3_000L).toState().effort().day())
                .isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(changed("upload", null, null, 3_000L).toState().effort().day())
                .isEqualTo(LocalDate.of(2026, 3, 1));
    }

    @Test
    void takesTheWholeTimeWherePausesAreUnknown() {
        assertThat(changed("upload", null, null, null).toState().effort().movingSeconds())
                .isEqualTo(3_600);
    }

    @Test
    void hasAllRecordingsThatWereMerged() {
        assertThat(Recordings.of(WATCH, List.of(WATCH, PHONE))).containsExactly(WATCH, PHONE);
        assertThat(Recordings.of(WATCH, null)).containsExactly(WATCH);
        assertThat(Recordings.of(null, null)).isEmpty();
    }

    private static Effort effort(String kind, TrainingChanged.@Nullable Policy policy) {
        return changed(kind, policy, null, 3_000L).toState().effort();
    }

    private static TrainingChanged changed(
            String kind,
            TrainingChanged.@Nullable Policy policy,
            @Nullable Integer offset,
            @Nullable Long movingSeconds) {
        return new TrainingChanged(
                TRAINING,
                ATHLETE,
                WATCH,
                null,
                "running",
                Instant.parse("2026-03-01T22:30:00Z"),
                offset,
                3_600,
                movingSeconds,
                10_000.0,
                null,
                new TrainingChanged.Source(kind, policy),
                4);
    }
}
