package io.fitconnect.gamification.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.sport.Sports;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Prints how well made-up recordings are told apart: {@code -Dfitconnect.test.tracks=200} makes more of each kind. */
class DetectorTests {

    private static final Logger LOG = LoggerFactory.getLogger(DetectorTests.class);
    private static final int EACH = Integer.getInteger("fitconnect.test.tracks", 8);
    private static final LongUnaryOperator DIGEST =
            cell -> Long.rotateLeft(cell * 0x9E3779B97F4A7C15L, 31) * 0xBF58476D1CE4E5B9L;

    @Test
    void flagsNoHonestRecordingAndMostOfTheOthers() {
        Map<LabelledTracks, Integer> flagged = new EnumMap<>(LabelledTracks.class);
        Map<LabelledTracks, Map<FlagKind, Integer>> kinds = new EnumMap<>(LabelledTracks.class);
        for (LabelledTracks label : LabelledTracks.values()) {
            for (int seed = 0; seed < EACH; seed++) {
                List<Finding> findings = examine(label.make(seed));
                flagged.merge(label, findings.isEmpty() ? 0 : 1, Integer::sum);
                findings.forEach(finding ->
                        kinds.computeIfAbsent(label, none -> new TreeMap<>()).merge(finding.kind(), 1, Integer::sum));
            }
        }
        int right = 0;
        int wrong = 0;
        int missed = 0;
        StringBuilder table = new StringBuilder();
        for (LabelledTracks label : LabelledTracks.values()) {
            int count = flagged.getOrDefault(label, 0);
            table.append("%n%-30s %-7s flagged %d of %d %s"
                    .formatted(
                            label, label.isHonest() ? "honest" : "", count, EACH, kinds.getOrDefault(label, Map.of())));
            right += label.isHonest() ? 0 : count;
            wrong += label.isHonest() ? count : 0;
            missed += label.isHonest() ? 0 : EACH - count;
        }
        double precision = (double) right / (right + wrong);
        double recall = (double) right / (right + missed);
        LOG.info("detectors: precision {} recall {}{}", precision, recall, table);

        assertThat(precision).as(table.toString()).isEqualTo(1);
        assertThat(recall).as(table.toString()).isGreaterThan(0.9);
    }

    @Test
    void findsCopiesAndNotCompanions() {
        Map<String, Integer> found = new TreeMap<>();
        for (int seed = 0; seed < EACH; seed++) {
            MadeUpTrack track =
                    (seed % 2 == 0 ? LabelledTracks.EASY_RUN : LabelledTracks.HILLY_RIDE).make(1_000 + seed);
            TrackSketch original = sketch(track);
            count(found, "exact", original, track.copy(0, 1, 0, 0));
            count(found, "an hour later", original, track.copy(0, 1, 3_600, 0));
            count(found, "its middle", original, track.copy(0.2, 0.8, 0, 0));
            count(found, "blurred by 5 m", original, track.copy(0, 1, 0, 5));
            count(found, "companion", original, track.companion(seed));
        }
        LOG.info("copies found of {}: {}", EACH, found);

        assertThat(found)
                .containsEntry("exact", EACH)
                .containsEntry("an hour later", EACH)
                .containsEntry("companion", 0);
        assertThat(found.getOrDefault("its middle", 0)).isGreaterThanOrEqualTo((int) (0.95 * EACH));
    }

    /** Who uses the same way again has noise of another day; who hands the file in again has the same. */
    @Test
    void findsReplaysAndNotTheSameWayAgain() {
        for (int seed = 0; seed < EACH; seed++) {
            MadeUpTrack track = LabelledTracks.EASY_RUN.make(2_000 + seed);
            TrackSketch original = sketch(track);

            assertThat(sketch(track.copy(0, 1, 86_400, 0)).isReplayOf(original)).isTrue();
            assertThat(sketch(track.companion(seed)).isReplayOf(original)).isFalse();
        }
    }

    @Test
    void aShortTrackTellsNothing() {
        List<Double> column = new ArrayList<>(List.of(1.0, 2.0, 3.0));
        TrackSketch sketch = TrackSketch.of(new TimedLine(column, column, column), DIGEST);

        assertThat(sketch.index()).isEmpty();
        assertThat(sketch.isCopyOf(sketch)).isFalse();
    }

    private static List<Finding> examine(MadeUpTrack track) {
        return Judge.examine(Sports.get(track.sport()), track.judged().evidence());
    }

    private static void count(Map<String, Integer> found, String kind, TrackSketch original, MadeUpTrack other) {
        TrackSketch theirs = sketch(other);
        boolean isCandidate = theirs.index().stream().anyMatch(original.index()::contains);
        found.merge(kind, isCandidate && theirs.isCopyOf(original) ? 1 : 0, Integer::sum);
    }

    private static TrackSketch sketch(MadeUpTrack track) {
        return TrackSketch.of(track.judged().line().orElseThrow(), DIGEST);
    }
}
