package io.fitconnect.training.progress.load;

import io.fitconnect.training.progress.figure.Split;
import java.util.List;

/**
 * What running on a slope costs beside running on the flat. The polynomial of Minetti, Moia, Roi, Susta and Ferretti, Energy
 * cost of walking and running at extreme uphill and downhill slopes, J Appl Physiol 93, 2002: joules per kilogram and metre,
 * measured on grades of -0.45 to 0.45.
 */
final class GradeCost {

    private static final double STEEPEST = 0.45;
    private static final double FLAT = 3.6;

    private GradeCost() {}

    /** Energy per kilogram and metre of way, in joules. */
    static double joules(double grade) {
        double i = Math.max(-STEEPEST, Math.min(STEEPEST, grade));
        return ((((155.4 * i - 30.4) * i - 43.3) * i + 46.3) * i + 19.5) * i + FLAT;
    }

    /** How many times as much a metre costs as on the flat. */
    static double factor(double grade) {
        return joules(grade) / FLAT;
    }

    /**
     * The way on the flat that costs as much. A split that tells only its sums is taken as a climb, a descent of the same
     * grade, and so both cost their part: ups and downs within a kilometre do not cancel out.
     */
    static double flatMeters(List<Split> splits) {
        return splits.stream().mapToDouble(GradeCost::flatMeters).sum();
    }

    private static double flatMeters(Split split) {
        if (!split.hasClimb() || split.distanceMeters() <= 0) {
            return split.distanceMeters();
        }
        double ascent = split.ascentMeters() == null ? 0 : split.ascentMeters();
        double descent = split.descentMeters() == null ? 0 : split.descentMeters();
        if (ascent + descent == 0) {
            return split.distanceMeters();
        }
        double grade = (ascent + descent) / split.distanceMeters();
        double up = split.distanceMeters() * ascent / (ascent + descent);
        double down = split.distanceMeters() - up;
        return up * factor(grade) + down * factor(-grade);
    }
}
