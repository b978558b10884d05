package io.fitconnect.training.grouptraining.joint;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.viewing.SeenTraining;
import io.fitconnect.training.viewing.Stretch;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Tracks on one clock.
 *
 * @param start of the clock: the first moment that any of them shows; empty without tracks
 */
public record Replay(Optional<Instant> start, List<Line> lines) {

    private static final double MILLIS = 1_000;

    public Replay {
        lines = List.copyOf(lines);
    }

    /**
     * One athlete's visible way, in columns of equal length.
     *
     * @param seconds of the clock
     */
    public record Line(AthleteId athlete, List<Double> seconds, List<Double> latitudes, List<Double> longitudes) {

        public Line {
            seconds = List.copyOf(seconds);
            latitudes = List.copyOf(latitudes);
            longitudes = List.copyOf(longitudes);
        }

        /** Says nothing, so that nothing gets into a log. */
        @Override
        public String toString() {
            return "Line[not shown]";
        }
    }

    static Replay of(List<SeenAttendee> people, int points) {
        Optional<Instant> start = people.stream()
                .flatMap(person -> person.drawn().stream())
                .map(Replay::first)
                .min(Comparator.naturalOrder());
        List<Line> lines = people.stream()
                .flatMap(person ->
                        person.drawn().stream().map(seen -> line(person.athlete(), seen, start.orElseThrow(), points)))
                .toList();
        return new Replay(start, lines);
    }

    private static Line line(AthleteId athlete, SeenTraining seen, Instant start, int points) {
        Stretch stretch = seen.way().stretches().get(0);
        double lead = Duration.between(start, first(seen)).toMillis() / MILLIS;
        List<Integer> kept = thin(stretch.seconds().size(), points);
        return new Line(
                athlete,
                kept.stream().map(point -> stretch.seconds().get(point) + lead).toList(),
                kept.stream().map(stretch.latitudes()::get).toList(),
                kept.stream().map(stretch.longitudes()::get).toList());
    }

    /** Evenly picked by number, with the first and the last one. */
    static List<Integer> thin(int size, int points) {
        int kept = Math.min(size, points);
        return IntStream.range(0, kept)
                .mapToObj(number -> kept == 1 ? 0 : (int) Math.round((double) number * (size - 1) / (kept - 1)))
                .toList();
    }

    private static Instant first(SeenTraining seen) {
        return seen.way().trackStart().orElseThrow();
    }
}
