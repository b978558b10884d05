package io.fitconnect.recording.effort;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A quantity that only grows (distance, work), over time: straight between its corners. The best stretch of a length begins
 * or ends at a corner, so two walks along the corners find it, each in linear time.
 */
final class Curve {

    private final double[] millis;
    private final double[] amounts;

    /** Takes times, ascending and each once, and the amount at each, never falling. Keeps the arrays. */
    Curve(double[] millis, double[] amounts) {
        this.millis = millis;
        this.amounts = amounts;
    }

    /** A stretch: when it begins, how long it takes and how much it gains. */
    record Stretch(double startMillis, double millis, double gain) {}

    boolean isEmpty() {
        return millis.length < 2;
    }

    double start() {
        return millis[0];
    }

    double end() {
        return millis[millis.length - 1];
    }

    double total() {
        return amounts[amounts.length - 1];
    }

    /** The amount at a time; before the first corner the first, after the last the last. */
    double at(double time) {
        int found = Arrays.binarySearch(millis, time);
        if (found >= 0) {
            return amounts[found];
        }
        int next = -found - 1;
        return next == 0 ? amounts[0] : next == millis.length ? total() : amountBetween(next - 1, time);
    }

    /** When an amount is reached first, which the curve does reach. */
    double reached(double amount) {
        int found = Arrays.binarySearch(amounts, amount);
        int next = found < 0 ? -found - 1 : found;
        while (next > 0 && amounts[next - 1] >= amount) {
            next--;
        }
        return next == 0 ? millis[0] : timeBetween(next - 1, amount);
    }

    /** The stretch of this length that gains most, the earliest of equal ones; empty when the curve is shorter. */
    Optional<Stretch> most(double length) {
        @Nullable Stretch best = null;
        int other = 0;
        for (int start = 0; start < millis.length && millis[start] + length <= end(); start++) {
            double stop = millis[start] + length;
            while (millis[other + 1] < stop) {
                other++;
            }
            best = greater(best, new Stretch(millis[start], length, amountBetween(other, stop) - amounts[start]));
        }
        other = 0;
        for (int stop = 0; stop < millis.length; stop++) {
            double start = millis[stop] - length;
            if (start >= millis[0]) {
                while (millis[other + 1] < start) {
                    other++;
                }
                best = greater(best, new Stretch(start, length, amounts[stop] - amountBetween(other, start)));
            }
        }
        return Optional.ofNullable(best);
    }

    /** The shortest stretch that gains this much, the earliest of equal ones; empty when the curve gains less. */
    Optional<Stretch> shortest(double gain) {
        @Nullable Stretch best = null;
        int other = 0;
        for (int start = 0; start + 1 < millis.length && amounts[start] + gain <= total(); start++) {
            while (amounts[other + 1] < amounts[start] + gain) {
                other++;
            }
            double stop = timeBetween(other, amounts[start] + gain);
            best = shorter(best, new Stretch(millis[start], stop - millis[start], gain));
        }
        other = 0;
        for (int stop = 1; stop < millis.length; stop++) {
            double from = amounts[stop] - gain;
            if (from >= amounts[0]) {
                while (amounts[other + 1] <= from) {
                    other++;
                }
                double start = timeBetween(other, from);
                best = shorter(best, new Stretch(start, millis[stop] - start, gain));
            }
        }
        return Optional.ofNullable(best);
    }

    private double amountBetween(int corner, double time) {
        double share = (time - millis[corner]) / (millis[corner + 1] - millis[corner]);
        return amounts[corner] + share * (amounts[corner + 1] - amounts[corner]);
    }

    /** The time at which an amount is reached between a corner and the next, of which the next has more. */
    private double timeBetween(int corner, double amount) {
        double share = (amount - amounts[corner]) / (amounts[corner + 1] - amounts[corner]);
        return millis[corner] + share * (millis[corner + 1] - millis[corner]);
    }

    private static Stretch greater(@Nullable Stretch best, Stretch other) {
        if (best == null || other.gain > best.gain) {
            return other;
        }
        return other.gain == best.gain && other.startMillis < best.startMillis ? other : best;
    }

    private static Stretch shorter(@Nullable Stretch best, Stretch other) {
        if (best == null || other.millis < best.millis) {
            return other;
        }
        return other.millis == best.millis && other.startMillis < best.startMillis ? other : best;
    }
}
