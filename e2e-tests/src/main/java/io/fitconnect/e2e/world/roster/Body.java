package io.fitconnect.e2e.world.roster;

/**
 * What an athlete's body can do.
 *
 * @param runningSpeed at the threshold, metres per second
 * @param power at the threshold, watts
 * @param swimmingSpeed critical swim speed, metres per second
 */
public record Body(
        double weightKilograms,
        int restingHeartRate,
        int thresholdHeartRate,
        int maxHeartRate,
        double runningSpeed,
        int power,
        double swimmingSpeed) {}
