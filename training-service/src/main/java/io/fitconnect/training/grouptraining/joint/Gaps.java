package io.fitconnect.training.grouptraining.joint;

import io.fitconnect.training.diary.AthleteId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How far each athlete was behind the first, at even steps of the common clock. The first is whoever had the longest way behind them at that moment.
 *
 * @param seconds of the clock, without 0
 * @param behind  of the athletes who were on the way at one of these moments
 */
public record Gaps(List<Integer> seconds, List<Behind> behind) {

    /** Most steps; a step is a whole number of minutes. */
    static final int MOST_STEPS = 60;

    private static final int MINUTE = 60;

    public Gaps {
        seconds = List.copyOf(seconds);
        behind = List.copyOf(behind);
    }

    /**
     * The gaps of one athlete.
     *
     * @param from    place in the seconds at which the columns begin
     * @param meters  how much less way than the first
     * @param seconds how long ago the first was where the athlete is
     */
    public record Behind(AthleteId athlete, int from, List<Double> meters, List<Double> seconds) {

        public Behind {
            meters = List.copyOf(meters);
            seconds = List.copyOf(seconds);
        }
    }

    static Gaps of(Map<AthleteId, ClockTrack> tracks) {
        double longest =
                tracks.values().stream().mapToDouble(ClockTrack::end).max().orElse(0);
        int step = MINUTE * Math.max(1, (int) Math.ceil(longest / MINUTE / MOST_STEPS));
        List<Integer> clock = IntStream.rangeClosed(1, (int) Math.max(0, longest / step))
                .mapToObj(number -> number * step)
                .toList();
        List<Behind> behind = tracks.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), tracks, clock))
                .filter(each -> !each.meters.isEmpty())
                .toList();
        return new Gaps(clock, behind);
    }

    private static Behind of(
            AthleteId athlete, ClockTrack track, Map<AthleteId, ClockTrack> tracks, List<Integer> clock) {
        List<Integer> covered = clock.stream().filter(track::covers).toList();
        List<Double> meters = new ArrayList<>();
        List<Double> seconds = new ArrayList<>();
        for (int second : covered) {
            ClockTrack first = first(tracks, second);
            double own = track.metersAt(second);
            meters.add(first.metersAt(second) - own);
            seconds.add(Math.max(0, second - first.secondAt(own).orElse(second)));
        }
        return new Behind(athlete, covered.isEmpty() ? 0 : clock.indexOf(covered.get(0)), meters, seconds);
    }

    private static ClockTrack first(Map<AthleteId, ClockTrack> tracks, int second) {
        return tracks.values().stream()
                .filter(track -> track.covers(second))
                .reduce((one, other) -> other.metersAt(second) > one.metersAt(second) ? other : one)
                .orElseThrow();
    }
}
