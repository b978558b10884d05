package io.fitconnect.recording.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.fitconnect.recording.MeasuredTotals;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Streams;
import io.fitconnect.recording.Totals;
import io.fitconnect.recording.effort.Efforts;
import io.fitconnect.recording.export.ExportFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Random sequences of corrections against rows picked by hand. {@code -Dcorrections.sequences} sets how many. */
class CorrectionPropertyTests {

    private static final int SEQUENCES = Integer.getInteger("corrections.sequences", 50);
    private static final int STEPS = 8;

    /** Every crop and split equals a computation from the rows between its moments; undoing gives the bytes of before. */
    @Test
    void figuresAreThoseOfThePieceAndUndoingGivesTheBytesOfBefore() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            Random random = new Random(seed);
            Recording original = new RandomRecordings(random).next(true);
            List<Correction> made = new ArrayList<>();
            Deque<byte[]> before = new ArrayDeque<>();
            Span span = new Span(0, original.streams().size());
            Deque<Span> spans = new ArrayDeque<>();
            for (int step = 0; step < STEPS; step++) {
                if (random.nextInt(3) == 0 && !made.isEmpty()) {
                    made.remove(made.size() - 1);
                    span = spans.pop();
                    assertThat(bytesOf(Correction.applyAll(made, original)))
                            .as("undone, seed %d step %d", seed, step)
                            .isEqualTo(before.pop());
                } else {
                    Recording current = Correction.applyAll(made, original);
                    Correction next = random.nextBoolean() ? crop(random, current) : half(random, current);
                    if (next != null) {
                        before.push(bytesOf(current));
                        spans.push(span);
                        span = span.within(original, (Crop) next);
                        made.add(next);
                    }
                }
                assertIsPiece(Correction.applyAll(made, original), original, span, seed);
            }
        }
    }

    /** Nothing is lost between the parts, but a pause, and counted twice is the one sample that they share. */
    @Test
    void splittingLosesNeitherTimeNorWay() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            Random random = new Random(seed);
            Recording whole = new RandomRecordings(random).next(true);
            Split split = splitOf(random, whole);
            if (split == null) {
                continue;
            }
            Totals one = split.before().apply(whole).totals();
            Totals other = split.after().apply(whole).totals();

            assertThat(Objects.requireNonNull(one.moving()).plus(Objects.requireNonNull(other.moving())))
                    .as("seed %d", seed)
                    .isEqualTo(whole.totals().moving());
            if (split.before().toMillis() == split.after().fromMillis()) {
                assertThat(Objects.requireNonNull(one.distanceMeters())
                                + Objects.requireNonNull(other.distanceMeters()))
                        .isCloseTo(Objects.requireNonNull(whole.totals().distanceMeters()), within(0.011));
            }
        }
    }

    @Test
    void aCorrectedDistanceIsThatOfTheTotalsAndOfTheSamples() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            Random random = new Random(seed);
            Recording whole = new RandomRecordings(random).next(false);
            double meters = 100 + random.nextInt(20_000);

            Recording corrected = new CorrectedDistance(meters).apply(whole);

            assertThat(corrected.totals().distanceMeters()).isEqualTo(meters);
            assertThat(MeasuredTotals.of(corrected.streams()).distanceMeters()).isCloseTo(meters, within(0.011));
            assertThat(corrected.totals().moving()).isEqualTo(whole.totals().moving());
            assertThat(corrected.streams().find(StreamKind.HEART_RATE))
                    .isEqualTo(whole.streams().find(StreamKind.HEART_RATE));
        }
    }

    private static void assertIsPiece(Recording corrected, Recording original, Span span, long seed) {
        Streams expected = span.of(original.streams());
        assertThat(corrected.streams()).as("seed %d", seed).isEqualTo(expected);
        assertThat(Efforts.of(corrected.streams())).as("seed %d", seed).isEqualTo(Efforts.of(expected));
        Totals measured = MeasuredTotals.of(expected);
        assertThat(corrected.totals().elapsed()).isEqualTo(measured.elapsed());
        assertThat(corrected.totals().distanceMeters()).isEqualTo(measured.distanceMeters());
        assertThat(corrected.totals().averageHeartRateBpm()).isEqualTo(measured.averageHeartRateBpm());
        assertThat(corrected.start())
                .isEqualTo(RandomRecordings.START.plusMillis(
                        original.streams().find(StreamKind.TIME).orElseThrow().fixedPoint(span.from)));
    }

    private static @Nullable Correction crop(Random random, Recording current) {
        int last = Moments.of(current).lastMillis();
        int from = random.nextInt(last / 3 + 1);
        Crop crop = new Crop(from, from + 1 + random.nextInt(last));
        return isPossible(crop, current) ? crop : null;
    }

    private static @Nullable Correction half(Random random, Recording current) {
        Split split = splitOf(random, current);
        return split == null ? null : random.nextBoolean() ? split.before() : split.after();
    }

    private static @Nullable Split splitOf(Random random, Recording recording) {
        try {
            return Split.at(random.nextInt(Moments.of(recording).lastMillis() + 1), recording);
        } catch (ImpossibleCorrection atTheEnds) {
            return null;
        }
    }

    private static boolean isPossible(Correction correction, Recording recording) {
        try {
            correction.apply(recording);
            return true;
        } catch (ImpossibleCorrection impossible) {
            return false;
        }
    }

    private static byte[] bytesOf(Recording recording) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ExportFormat.TCX.write(recording, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Rows of the original recording, found and copied one by one. */
    private record Span(int from, int to) {

        private Span within(Recording original, Crop crop) {
            SampleStream time = original.streams().find(StreamKind.TIME).orElseThrow();
            int origin = time.fixedPoint(from);
            int first = from;
            while (time.fixedPoint(first) - origin < crop.fromMillis()) {
                first++;
            }
            int last = to - 1;
            while (time.fixedPoint(last) - origin > crop.toMillis()) {
                last--;
            }
            return new Span(first, last + 1);
        }

        private Streams of(Streams streams) {
            List<SampleStream> columns = new ArrayList<>();
            for (SampleStream stream : streams.all()) {
                boolean counts = stream.kind() == StreamKind.TIME || stream.kind() == StreamKind.DISTANCE;
                int[] values = new int[to - from];
                for (int row = from; row < to; row++) {
                    values[row - from] = stream.fixedPoint(row) - (counts ? stream.fixedPoint(from) : 0);
                }
                columns.add(SampleStream.ofFixedPoint(stream.kind(), values));
            }
            List<Streams.Segment> segments = new ArrayList<>();
            for (Streams.Segment segment : streams.segments()) {
                int start = Math.max(from, segment.from());
                int end = Math.min(to, segment.to());
                if (start < end) {
                    segments.add(new Streams.Segment(start - from, end - from));
                }
            }
            return Streams.of(columns, segments);
        }
    }
}
