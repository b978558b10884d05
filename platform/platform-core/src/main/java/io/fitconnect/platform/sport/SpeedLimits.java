package io.fitconnect.platform.sport;

/**
 * The greatest speeds that are plausible in a sport.
 *
 * @param average of a whole training, in metres per second
 * @param top     at any moment, in metres per second; above the average
 */
public record SpeedLimits(double average, double top) {

    public SpeedLimits {
        if (!(0 < average && average < top)) {
            throw new IllegalArgumentException(
                    "limits must be ordered: 0 < average %s < top %s".formatted(average, top));
        }
    }
}
