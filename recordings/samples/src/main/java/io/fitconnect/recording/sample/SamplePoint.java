package io.fitconnect.recording.sample;

/**
 * One second of a made-up activity.
 *
 * @param second since the start
 * @param latitude degrees, NaN indoors
 * @param longitude degrees, NaN indoors
 * @param distance metres since the start
 * @param speed metres per second
 * @param heartRate beats per minute
 * @param cadence strides or revolutions per minute
 * @param power watts
 * @param temperature degrees Celsius
 */
public record SamplePoint(
        int second,
        double latitude,
        double longitude,
        double altitude,
        double distance,
        double speed,
        int heartRate,
        int cadence,
        int power,
        int temperature) {

    boolean isLocated() {
        return !Double.isNaN(latitude);
    }
}
