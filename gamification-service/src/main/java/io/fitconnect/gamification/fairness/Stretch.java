package io.fitconnect.gamification.fairness;

/** A stretch of a recording. */
public record Stretch(double meters, double seconds) {

    double speed() {
        return seconds <= 0 ? 0 : meters / seconds;
    }
}
