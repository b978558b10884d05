package io.fitconnect.recording.export;

import com.garmin.fit.LapMesg;
import com.garmin.fit.Mesg;
import com.garmin.fit.SessionMesg;
import io.fitconnect.recording.Totals;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Where sums, averages and peaks stand in a message. A value beyond a field's range is left out. */
final class FitTotals {

    static final FitTotals SESSION = new FitTotals(
            SessionMesg.TotalElapsedTimeFieldNum,
            SessionMesg.TotalTimerTimeFieldNum,
            SessionMesg.TotalDistanceFieldNum,
            SessionMesg.TotalAscentFieldNum,
            SessionMesg.TotalDescentFieldNum,
            SessionMesg.TotalCaloriesFieldNum,
            SessionMesg.AvgHeartRateFieldNum,
            SessionMesg.MaxHeartRateFieldNum,
            SessionMesg.AvgPowerFieldNum,
            SessionMesg.MaxPowerFieldNum,
            SessionMesg.AvgCadenceFieldNum,
            SessionMesg.EnhancedAvgSpeedFieldNum,
            SessionMesg.EnhancedMaxSpeedFieldNum);

    static final FitTotals LAP = new FitTotals(
            LapMesg.TotalElapsedTimeFieldNum,
            LapMesg.TotalTimerTimeFieldNum,
            LapMesg.TotalDistanceFieldNum,
            LapMesg.TotalAscentFieldNum,
            LapMesg.TotalDescentFieldNum,
            LapMesg.TotalCaloriesFieldNum,
            LapMesg.AvgHeartRateFieldNum,
            LapMesg.MaxHeartRateFieldNum,
            LapMesg.AvgPowerFieldNum,
            LapMesg.MaxPowerFieldNum,
            LapMesg.AvgCadenceFieldNum,
            LapMesg.EnhancedAvgSpeedFieldNum,
            LapMesg.EnhancedMaxSpeedFieldNum);

    private static final int SHORT = 0xFFFE;
    private static final int BYTE = 0xFE;
    private static final double LONG = 4.2e6;

    private final int[] fields;

    private FitTotals(int... fields) {
        this.fields = fields;
    }

    void write(Mesg message, Totals totals) {
        Duration moving = totals.moving() == null ? totals.elapsed() : totals.moving();
        set(message, 0, seconds(totals.elapsed() == null ? moving : totals.elapsed()), LONG);
        set(message, 1, seconds(moving), LONG);
        set(message, 2, totals.distanceMeters(), 10 * LONG);
        set(message, 3, whole(totals.ascentMeters()), SHORT);
        set(message, 4, whole(totals.descentMeters()), SHORT);
        set(message, 5, totals.energyKilocalories(), SHORT);
        set(message, 6, totals.averageHeartRateBpm(), BYTE);
        set(message, 7, totals.maxHeartRateBpm(), BYTE);
        set(message, 8, totals.averagePowerWatts(), SHORT);
        set(message, 9, totals.maxPowerWatts(), SHORT);
        set(message, 10, whole(totals.averageCadenceRpm()), BYTE);
        set(message, 11, totals.averageSpeedMetersPerSecond(), LONG);
        set(message, 12, totals.maxSpeedMetersPerSecond(), LONG);
    }

    private void set(Mesg message, int field, @Nullable Number value, double most) {
        if (value != null && value.doubleValue() <= most) {
            message.setFieldValue(fields[field], value);
        }
    }

    private static @Nullable Double seconds(@Nullable Duration duration) {
        return duration == null ? null : duration.toMillis() / 1e3;
    }

    private static @Nullable Integer whole(@Nullable Double value) {
        return value == null ? null : (int) Math.round(value);
    }
}
