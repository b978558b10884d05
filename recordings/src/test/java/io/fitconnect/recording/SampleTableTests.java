package io.fitconnect.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.recording.UnreadableRecording.Reason;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTableTests {

    private final SampleTable table = new SampleTable(1_000);

    @Test
    void marksWhatWasNeverSetAsMissing() {
        table.addRow(0);
        table.addRow(1_000);
        table.set(StreamKind.POWER, 210);
        SampleStream power = table.toStreams(0, 2, 0).find(StreamKind.POWER).orElseThrow();
        assertThat(power.has(0)).isFalse();
        assertThat(power.get(1)).isEqualTo(210);
    }

    @Test
    void hasNoStreamOfAKindWithoutValues() {
        table.addRow(0);
        assertThat(table.toStreams(0, 1, 0).kinds()).containsExactly(StreamKind.TIME);
    }

    @Test
    void keepsValuesWhileItGrows() {
        IntStream.range(0, 1_000).forEach(i -> {
            table.addRow(i * 1_000L);
            table.set(StreamKind.DISTANCE, i);
        });
        SampleStream distance =
                table.toStreams(0, 1_000, 0).find(StreamKind.DISTANCE).orElseThrow();
        assertThat(IntStream.range(0, 1_000)).allMatch(i -> distance.get(i) == i);
    }

    @Test
    void refusesMoreRowsThanItsLimit() {
        IntStream.range(0, 1_000).forEach(table::addRow);
        assertThatExceptionOfType(UnreadableRecording.class)
                .isThrownBy(() -> table.addRow(1_000))
                .extracting(UnreadableRecording::reason)
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void putsRowsInOrderWithTheirValuesAndSegments() {
        addRowWithPower(3_000, 3);
        addRowWithPower(1_000, 1);
        addRowWithPower(2_000, 2);
        table.markSegmentStart();
        assertThat(table.isInOrder()).isFalse();
        Streams streams = table.inOrder().toStreams(0, 3, 1_000);
        assertThat(streams.find(StreamKind.POWER)).contains(SampleStream.of(StreamKind.POWER, 1, 2, 3));
        assertThat(streams.find(StreamKind.TIME)).contains(SampleStream.of(StreamKind.TIME, 0, 1, 2));
        assertThat(streams.segments()).containsExactly(new Streams.Segment(0, 1), new Streams.Segment(1, 3));
    }

    @Test
    void cutsSegmentsWhereStreamsAreCut() {
        IntStream.range(0, 10).forEach(i -> addRowWithPower(i * 1_000L, i));
        table.markSegmentStart(4);
        assertThat(table.toStreams(2, 6, 0).segments())
                .containsExactly(new Streams.Segment(0, 2), new Streams.Segment(2, 4));
    }

    @Test
    void startsASegmentWithRowsOfAnotherTable() {
        addRowWithPower(0, 1);
        SampleTable other = new SampleTable(10);
        other.addRow(60_000);
        table.addAll(other);
        assertThat(table.toStreams(0, 2, 0).segments()).hasSize(2);
    }

    @Test
    void leavesTimesOutThatAreWeeksAway() {
        table.addRow(0);
        table.addRow(3_000_000_000L * 1_000);
        SampleStream time = table.toStreams(0, 2, 0).find(StreamKind.TIME).orElseThrow();
        assertThat(time.has(1)).isFalse();
    }

    private void addRowWithPower(long time, int power) {
        table.addRow(time);
        table.set(StreamKind.POWER, power);
    }
}
