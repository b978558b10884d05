package io.fitconnect.training.progress.load;

/**
 * 100 × hours × intensity², where the intensity is what was held divided by what can be held for an hour: an hour at
 * threshold is 100. Allen and Coggan, Training and Racing with a Power Meter: TSS = s × NP × IF / (FTP × 3600) × 100.
 */
final class StressScore {

    private static final double SECONDS_PER_HOUR = 3_600;

    private StressScore() {}

    static double of(double seconds, double intensity) {
        return 100 * seconds / SECONDS_PER_HOUR * intensity * intensity;
    }

    /** The same with the cube of the intensity: swimmers meet the water's drag, so that power grows with the cube of speed. */
    static double ofSwimming(double seconds, double intensity) {
        return of(seconds, intensity) * intensity;
    }
}
