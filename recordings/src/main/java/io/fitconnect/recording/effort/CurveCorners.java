package io.fitconnect.recording.effort;

import java.util.Arrays;

/** Collects the corners of a {@link Curve}; a corner at the time of the last one replaces it. */
final class CurveCorners {

    private double[] millis;
    private double[] amounts;
    private int size;

    CurveCorners(int expected) {
        millis = new double[Math.max(4, expected)];
        amounts = new double[millis.length];
    }

    void add(double time, double amount) {
        if (size > 0 && millis[size - 1] == time) {
            size--;
        }
        if (size == millis.length) {
            millis = Arrays.copyOf(millis, size * 2);
            amounts = Arrays.copyOf(amounts, size * 2);
        }
        millis[size] = time;
        amounts[size++] = amount;
    }

    Curve curve() {
        return new Curve(Arrays.copyOf(millis, size), Arrays.copyOf(amounts, size));
    }
}
