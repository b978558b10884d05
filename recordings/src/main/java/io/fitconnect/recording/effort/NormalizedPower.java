package io.fitconnect.recording.effort;

import java.util.OptionalInt;

/**
 * Power as the body feels it: the fourth root of the mean fourth power of the rolling mean over 30 s (A. Coggan in H. Allen,
 * A. Coggan, Training and Racing with a Power Meter, chapter 7: normalized power), over the time in which power is known.
 */
final class NormalizedPower {

    private static final int WINDOW_SECONDS = 30;

    private final double[] window = new double[WINDOW_SECONDS];
    private double sum;
    private double fourthPowers;
    private int seconds;

    private NormalizedPower() {}

    /** Empty when power is known for less than the window. */
    static OptionalInt of(HeldValues power) {
        NormalizedPower normalized = new NormalizedPower();
        long[] millis = {0};
        power.forEach((from, to, value) -> {
            long before = millis[0] / 1_000;
            millis[0] += to - from;
            for (long second = before; second < millis[0] / 1_000; second++) {
                normalized.add(value);
            }
        });
        return normalized.watts();
    }

    private void add(double watts) {
        int slot = seconds++ % WINDOW_SECONDS;
        sum += watts - window[slot];
        window[slot] = watts;
        if (seconds >= WINDOW_SECONDS) {
            fourthPowers += Math.pow(sum / WINDOW_SECONDS, 4);
        }
    }

    private OptionalInt watts() {
        int means = seconds - WINDOW_SECONDS + 1;
        return means < 1 ? OptionalInt.empty() : OptionalInt.of((int) Math.round(Math.pow(fourthPowers / means, 0.25)));
    }
}
