package io.fitconnect.recording.fit;

import com.garmin.fit.LapMesg;
import com.garmin.fit.Mesg;
import io.fitconnect.recording.Totals;

/** What a lap message states. Start in milliseconds as of {@link FitClock}. */
record FitLap(long start, FitSport sport, Totals totals) {

    static FitLap of(Mesg message) {
        return new FitLap(
                FitFields.time(message, LapMesg.StartTimeFieldNum),
                FitSport.of(message, LapMesg.SportFieldNum, LapMesg.SubSportFieldNum),
                Totals.builder()
                        .elapsed(FitFields.duration(message, LapMesg.TotalElapsedTimeFieldNum))
                        .moving(FitFields.duration(message, LapMesg.TotalTimerTimeFieldNum))
                        .distanceMeters(FitFields.decimal(message, LapMesg.TotalDistanceFieldNum))
                        .ascentMeters(FitFields.decimal(message, LapMesg.TotalAscentFieldNum))
                        .descentMeters(FitFields.decimal(message, LapMesg.TotalDescentFieldNum))
                        .energyKilocalories(FitFields.whole(message, LapMesg.TotalCaloriesFieldNum))
                        .heartRateBpm(
                                FitFields.whole(message, LapMesg.AvgHeartRateFieldNum),
                                FitFields.whole(message, LapMesg.MaxHeartRateFieldNum))
                        .powerWatts(
                                FitFields.whole(message, LapMesg.AvgPowerFieldNum),
                                FitFields.whole(message, LapMesg.MaxPowerFieldNum))
                        .averageCadenceRpm(FitFields.decimal(message, LapMesg.AvgCadenceFieldNum))
                        .speedMetersPerSecond(
                                FitFields.decimal(message, LapMesg.EnhancedAvgSpeedFieldNum, LapMesg.AvgSpeedFieldNum),
                                FitFields.decimal(message, LapMesg.EnhancedMaxSpeedFieldNum, LapMesg.MaxSpeedFieldNum))
                        .build());
    }
}
