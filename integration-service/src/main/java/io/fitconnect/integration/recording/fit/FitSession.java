package io.fitconnect.integration.recording.fit;

import com.garmin.fit.Mesg;
import com.garmin.fit.SessionMesg;
import io.fitconnect.integration.recording.SampleTable;
import io.fitconnect.integration.recording.Totals;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a session message states. Start in milliseconds as of {@link FitClock}. */
record FitSession(long start, FitSport sport, Totals totals) {

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
                        .build());
    }

    private static @Nullable Duration between(long start, Mesg message) {
        long end = FitFields.time(message, SessionMesg.TimestampFieldNum);
        boolean known = start != SampleTable.NO_TIME && end != SampleTable.NO_TIME && end >= start;
        return known ? Duration.ofMillis(end - start) : null;
    }
}
