package io.fitconnect.recording.fit;

import io.fitconnect.recording.SampleTable;
import io.fitconnect.recording.Totals;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a session message states, or what is known where there is none. Start in milliseconds as of {@link FitClock}.
 *
 * @param poolLengthMeters of a swim in a pool, when it says
 * @param stated whether there was a message
 */
record FitSession(
        long start, FitSport sport, Totals totals, @Nullable Double poolLengthMeters, boolean stated) {

    /** A session of which the message is missing. */
    static FitSession unstated(long start, FitSport sport) {
        return new FitSession(start, sport, Totals.builder().build(), null, false);
    }

    static FitSession of(FitMessage message) {
        long start = message.time(FitField.SESSION_START);
        Duration elapsed = message.duration(FitField.SESSION_ELAPSED);
        Totals totals = Totals.builder()
                .elapsed(elapsed == null ? between(start, message.time()) : elapsed)
                .moving(message.duration(FitField.SESSION_TIMER))
                .distanceMeters(message.decimal(FitField.SESSION_DISTANCE))
                .ascentMeters(message.decimal(FitField.SESSION_ASCENT))
                .descentMeters(message.decimal(FitField.SESSION_DESCENT))
                .energyKilocalories(message.whole(FitField.SESSION_ENERGY))
                .heartRateBpm(
                        message.whole(FitField.SESSION_AVERAGE_HEART_RATE),
                        message.whole(FitField.SESSION_MAX_HEART_RATE))
                .powerWatts(message.whole(FitField.SESSION_AVERAGE_POWER), message.whole(FitField.SESSION_MAX_POWER))
                .averageCadenceRpm(
                        message.sum(FitField.SESSION_AVERAGE_CADENCE, FitField.SESSION_AVERAGE_CADENCE_FRACTION))
                .speedMetersPerSecond(
                        message.decimal(FitField.SESSION_ENHANCED_AVERAGE_SPEED, FitField.SESSION_AVERAGE_SPEED),
                        message.decimal(FitField.SESSION_ENHANCED_MAX_SPEED, FitField.SESSION_MAX_SPEED))
                .build();
        return new FitSession(
                start,
                FitSport.of(message, FitField.SESSION_SPORT, FitField.SESSION_SUB_SPORT),
                FitZeros.stated(totals),
                message.decimal(FitField.SESSION_POOL_LENGTH),
                true);
    }

    /** When it ended as far as it says. */
    long end() {
        Duration longest = FitZeros.longest(totals);
        return longest == null ? start : start + longest.toMillis();
    }

    private static @Nullable Duration between(long start, long end) {
        boolean known = start != SampleTable.NO_TIME && end != SampleTable.NO_TIME && end >= start;
        return known ? Duration.ofMillis(end - start) : null;
    }
}
