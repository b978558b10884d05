package io.fitconnect.recording;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.recording.ReadingWarning.Code;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ClockRepairTests {

    private static final long HOUR = 3_600_000;
    private static final long DAY = 24 * HOUR;
    private static final long ROLLOVER = 1_024 * 7 * DAY;
    private static final long NOW = 20_000 * DAY;

    @Test
    void touchesNothingInOrder() {
        SampleTable table = table(seconds(NOW, 100));
        ClockRepair repair = ClockRepair.of(table);
        assertThat(repair.samples()).isSameAs(table);
        assertThat(repair.warnings()).isEmpty();
    }

    @Test
    void leavesOutAFirstPointOfYearsAgoOrYearsAhead() {
        assertDropsOne(LongStream.concat(LongStream.of(NOW - ROLLOVER), seconds(NOW, 60)));
        assertDropsOne(LongStream.concat(LongStream.of(NOW + ROLLOVER), seconds(NOW, 60)));
    }

    @Test
    void leavesOutAPointThatIsADayLate() {
        ClockRepair repair = ClockRepair.of(
                table(concat(seconds(NOW, 30), LongStream.of(NOW + 30_000 + DAY), seconds(NOW + 31_000, 30))));
        assertThat(times(repair)).hasSize(60).isSorted();
        assertThat(repair.warnings()).extracting(ReadingWarning::code).containsExactly(Code.TIMES_DOUBTFUL);
    }

    @Test
    void leavesOutAnEndThatIsWeeksLate() {
        ClockRepair repair = ClockRepair.of(
                table(concat(seconds(NOW, 3_389), LongStream.of(NOW + 20 * DAY), LongStream.of(NOW + 45 * DAY))));
        assertThat(times(repair)).hasSize(3_389);
    }

    @Test
    void believesTheFirstOfTwoPoints() {
        assertThat(times(ClockRepair.of(table(LongStream.of(NOW, NOW + 25 * DAY)))))
                .containsExactly(NOW);
    }

    @Test
    void keepsTheNightsOfATour() {
        ClockRepair repair = ClockRepair.of(table(concat(seconds(NOW, 500), seconds(NOW + 15 * HOUR, 300))));
        assertThat(times(repair)).hasSize(800);
        assertThat(repair.warnings()).isEmpty();
    }

    @Test
    void handsOverManyPointsOfAnotherWeek() {
        ClockRepair repair = ClockRepair.of(table(concat(seconds(NOW, 500), seconds(NOW + 7 * DAY, 300))));
        assertThat(times(repair)).hasSize(500);
        assertThat(repair.otherDays()).hasSize(1);
        assertThat(repair.otherDays().get(0).size()).isEqualTo(300);
    }

    @Test
    void readsRepeatedPointsOnce() {
        ClockRepair repair = ClockRepair.of(table(concat(seconds(NOW, 100), seconds(NOW + 40_000, 100))));
        assertThat(times(repair)).containsExactly(seconds(NOW, 140).toArray());
        assertThat(repair.warnings()).extracting(ReadingWarning::code).containsExactly(Code.REPEATED);
    }

    @Test
    void takesTheTimeFromAPointOutOfOrder() {
        ClockRepair repair = ClockRepair.of(
                table(concat(seconds(NOW, 50), LongStream.of(NOW + 2 * HOUR), seconds(NOW + 51_000, 50))));
        assertThat(repair.samples().size()).isEqualTo(101);
        assertThat(repair.samples().time(50)).isEqualTo(SampleTable.NO_TIME);
        assertThat(repair.samples().time(51)).isEqualTo(NOW + 51_000);
    }

    @Test
    void turnsATrackAroundThatWasWrittenBackwards() {
        ClockRepair repair = ClockRepair.of(table(IntStream.range(0, 100).mapToLong(i -> NOW + (100 - i) * 1_000L)));
        assertThat(times(repair)).isSorted().hasSize(100);
    }

    @Test
    void keepsPointsWithoutATime() {
        ClockRepair repair =
                ClockRepair.of(table(concat(LongStream.of(NOW - ROLLOVER, SampleTable.NO_TIME), seconds(NOW, 20))));
        assertThat(repair.samples().size()).isEqualTo(21);
    }

    private static void assertDropsOne(LongStream times) {
        ClockRepair repair = ClockRepair.of(table(times));
        assertThat(times(repair)).containsExactly(seconds(NOW, 60).toArray());
        assertThat(repair.warnings()).extracting(ReadingWarning::code).containsExactly(Code.TIMES_DOUBTFUL);
    }

    private static LongStream seconds(long from, int count) {
        return LongStream.range(0, count).map(i -> from + i * 1_000);
    }

    private static LongStream concat(LongStream... parts) {
        return Arrays.stream(parts).flatMapToLong(part -> part);
    }

    private static SampleTable table(LongStream times) {
        SampleTable table = new SampleTable(100_000);
        times.forEach(table::addRow);
        return table;
    }

    private static long[] times(ClockRepair repair) {
        SampleTable samples = repair.samples();
        return IntStream.range(0, samples.size()).mapToLong(samples::time).toArray();
    }
}
