package io.fitconnect.integration.metric;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One sleep. Seconds of a stage are absent when the device does not tell that stage from others.
 *
 * @param lightSeconds light sleep, or all sleep of a device that knows no stages
 */
public record SleepStages(
        Instant startTime,
        Instant endTime,
        @Nullable Integer lightSeconds,
        @Nullable Integer deepSeconds,
        @Nullable Integer remSeconds,
        @Nullable Integer awakeSeconds) {

    private static final Duration LONGEST = Duration.ofHours(24);

    /** Stages are counted in whole half minutes by most devices. */
    private static final int TOLERANCE_SECONDS = 120;

    public SleepStages {
        if (!startTime.isBefore(endTime) || Duration.between(startTime, endTime).compareTo(LONGEST) > 0) {
            throw new MetricFault("implausible", "sleep.endTime", "must be after startTime, by at most 24 hours");
        }
        requireSeconds("sleep.lightSeconds", lightSeconds);
        requireSeconds("sleep.deepSeconds", deepSeconds);
        requireSeconds("sleep.remSeconds", remSeconds);
        requireSeconds("sleep.awakeSeconds", awakeSeconds);
        long stated = zeroIfAbsent(lightSeconds)
                + zeroIfAbsent(deepSeconds)
                + zeroIfAbsent(remSeconds)
                + zeroIfAbsent(awakeSeconds);
        if (stated > Duration.between(startTime, endTime).toSeconds() + TOLERANCE_SECONDS) {
            throw new MetricFault("implausible", "sleep", "must not have stages that last longer than the sleep");
        }
    }

    /** Light, deep and REM sleep together; the whole time less that awake when no stage is known. */
    public long asleepSeconds() {
        return lightSeconds == null && deepSeconds == null && remSeconds == null
                ? Math.max(0, Duration.between(startTime, endTime).toSeconds() - zeroIfAbsent(awakeSeconds))
                : zeroIfAbsent(lightSeconds) + zeroIfAbsent(deepSeconds) + zeroIfAbsent(remSeconds);
    }

    private static void requireSeconds(String member, @Nullable Integer seconds) {
        if (seconds != null && (seconds < 0 || seconds > LONGEST.toSeconds())) {
            throw new MetricFault("out-of-range", member, "must be 0 to 86400 s");
        }
    }

    private static long zeroIfAbsent(@Nullable Integer seconds) {
        return seconds == null ? 0 : seconds;
    }
}
