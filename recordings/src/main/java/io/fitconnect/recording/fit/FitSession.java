package io.fitconnect.recording.fit;

import com.garmin.fit.Mesg;
import com.garmin.fit.SessionMesg;
import io.fitconnect.recording.SampleTable;
import io.fitconnect.recording.Totals;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a session message states, or what is known where there is none. Start in milliseconds as of {@link FitClock}.
 *
 * @param stated whether there was a message
 */
record FitSession(long start, FitSport sport, Totals totals, boolean stated) {

    /** A session of which the message is missing. */
    static FitSession unstated(long start, FitSport sport) {
        return new FitSession(start, sport, Totals.builder().build(), false);
    }

    static FitSession of(Mesg message) {
        long start = FitFields.time(message, SessionMesg.StartTimeFieldNum);
        Duration elapsed = FitFields.duration(message, SessionMesg.TotalElapsedTimeFieldNum);
        return new FitSession(
                start,
                FitSport.of(message, SessionMesg.SportFieldNum, SessionMesg.SubSportFieldNum),
                Totals.builder()
                        .elapsed(elapsed == null ? between(start, message) : elapsed)
                        .moving(FitFields.duration(message, SessionMesg.TotalTimerTimeFieldNum))
                        .distanceMeters(FitFields.decimal(message, SessionMesg.TotalDistanceFieldNum))
                        .ascentMeters(FitFields.decimal(message, SessionMesg.TotalAscentFieldNum))
                        .descentMeters(FitFields.decimal(message, SessionMesg.TotalDescentFieldNum))
                        .energyKilocalories(FitFields.whole(message, SessionMesg.TotalCaloriesFieldNum))
                        .heartRateBpm(
                                FitFields.whole(message, SessionMesg.AvgHeartRateFieldNum),
                                FitFields.whole(message, SessionMesg.MaxHeartRateFieldNum))
                        .powerWatts(
                                FitFields.whole(message, SessionMesg.AvgPowerFieldNum),
                                FitFields.whole(message, SessionMesg.MaxPowerFieldNum))
                        .averageCadenceRpm(FitFields.decimal(message, SessionMesg.AvgCadenceFieldNum))
                        .speedMetersPerSecond(
                                FitFields.decimal(
                                        message, SessionMesg.EnhancedAvgSpeedFieldNum, SessionMesg.AvgSpeedFieldNum),
                                FitFields.decimal(
                                        message, SessionMesg.EnhancedMaxSpeedFieldNum, SessionMesg.MaxSpeedFieldNum))
                        .build(),
                true);
    }

    /** When it ended as far as it says. */
    long end() {
        Duration elapsed = totals.elapsed();
        return elapsed == null ? start : start + elapsed.toMillis();
    }

    private static @Nullable Duration between(long start, Mesg message) {
        long end = FitFields.time(message, SessionMesg.TimestampFieldNum);
        boolean known = start != SampleTable.NO_TIME && end != SampleTable.NO_TIME && end >= start;
        return known ? Duration.ofMillis(end - start) : null;
    }
}
