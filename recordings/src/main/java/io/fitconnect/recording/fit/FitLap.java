package io.fitconnect.recording.fit;

import io.fitconnect.recording.SampleTable;
import io.fitconnect.recording.Totals;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a lap message states. Start and end in milliseconds as of {@link FitClock}; the end is the start where unknown. */
record FitLap(long start, long end, FitSport sport, Totals totals) {

    static FitLap of(FitMessage message) {
        long start = message.time(FitField.LAP_START);
        Duration elapsed = message.duration(FitField.LAP_ELAPSED);
        Totals totals = Totals.builder()
                .elapsed(elapsed)
                .moving(message.duration(FitField.LAP_TIMER))
                .distanceMeters(message.decimal(FitField.LAP_DISTANCE))
                .ascentMeters(message.decimal(FitField.LAP_ASCENT))
                .descentMeters(message.decimal(FitField.LAP_DESCENT))
                .energyKilocalories(message.whole(FitField.LAP_ENERGY))
                .heartRateBpm(
                        message.whole(FitField.LAP_AVERAGE_HEART_RATE), message.whole(FitField.LAP_MAX_HEART_RATE))
                .powerWatts(message.whole(FitField.LAP_AVERAGE_POWER), message.whole(FitField.LAP_MAX_POWER))
                .averageCadenceRpm(message.sum(FitField.LAP_AVERAGE_CADENCE, FitField.LAP_AVERAGE_CADENCE_FRACTION))
                .speedMetersPerSecond(
                        message.decimal(FitField.LAP_ENHANCED_AVERAGE_SPEED, FitField.LAP_AVERAGE_SPEED),
                        message.decimal(FitField.LAP_ENHANCED_MAX_SPEED, FitField.LAP_MAX_SPEED))
                .build();
        return new FitLap(
                start,
                end(start, elapsed, message.time()),
                FitSport.of(message, FitField.LAP_SPORT, FitField.LAP_SUB_SPORT),
                FitZeros.stated(totals));
    }

    private static long end(long start, @Nullable Duration elapsed, long written) {
        if (start == SampleTable.NO_TIME) {
            return start;
        }
        return elapsed == null ? Math.max(start, written) : start + elapsed.toMillis();
    }

    /** Milliseconds that it shares with what lies between two moments. */
    long overlap(long from, long to) {
        return Math.min(end, to) - Math.max(start, from);
    }
}
