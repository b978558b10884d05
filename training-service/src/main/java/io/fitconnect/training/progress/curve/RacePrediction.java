package io.fitconnect.training.progress.curve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time that an athlete may reach over a distance.
 *
 * @param model         what it was found by: riegel or critical-speed
 * @param fromMeters    the distance of the mark that it was extended from; null for critical speed
 * @param fromSeconds   the time of that mark
 */
public record RacePrediction(
        double meters,
        double seconds,
        String model,
        @Nullable Double fromMeters,
        @Nullable Double fromSeconds) {

    /** Riegel, Athletic records and human endurance, American Scientist 69, 1981: t2 = t1 (d2 / d1)^1.06. */
    static final double RIEGEL_EXPONENT = 1.06;

    /** The line through short efforts flatters long races; it is not drawn further than this. */
    private static final double LONGEST_BY_CRITICAL_SPEED = 3_600;

    /** Riegel's formula on the mark whose distance is nearest, by ratio. */
    public static Optional<RacePrediction> byRiegel(double meters, List<RaceMark> marks) {
        return marks.stream()
                .min(Comparator.comparingDouble(mark -> Math.abs(Math.log(meters / mark.meters()))))
                .map(mark -> new RacePrediction(
                        meters,
                        mark.seconds() * Math.pow(meters / mark.meters(), RIEGEL_EXPONENT),
                        "riegel",
                        mark.meters(),
                        mark.seconds()));
    }

    public static Optional<RacePrediction> byCriticalSpeed(double meters, CriticalFit fit) {
        double seconds = fit.secondsFor(meters);
        return seconds < CriticalFit.SHORTEST_SECONDS || seconds > LONGEST_BY_CRITICAL_SPEED
                ? Optional.empty()
                : Optional.of(new RacePrediction(meters, seconds, "critical-speed", null, null));
    }

    /** A best time over a distance. */
    public record RaceMark(double meters, double seconds) {}
}
