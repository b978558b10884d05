package io.fitconnect.training.progress.messaging;

import io.fitconnect.training.progress.zone.Sex;
import io.fitconnect.training.progress.zone.Thresholds;
import io.fitconnect.training.progress.zone.ZoneHistory;
import io.fitconnect.training.progress.zone.ZoneScale;
import io.fitconnect.training.progress.zone.ZoneSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What progress reads of {@code private-changed.v1}; thresholds without a date hold for all days. */
record PrivateChanged(
        UUID athleteId,
        long version,
        @Nullable String sex,
        @Nullable Thresholds thresholds,
        @Nullable List<DatedZones> zoneSets) {

    ZoneHistory toHistory() {
        return new ZoneHistory(
                sets(), Optional.ofNullable(sex).flatMap(Sex::find).orElse(null));
    }

    private List<ZoneSet> sets() {
        if (zoneSets != null && !zoneSets.isEmpty()) {
            return zoneSets.stream().map(DatedZones::toSet).toList();
        }
        return thresholds == null ? List.of() : List.of(new ZoneSet(LocalDate.EPOCH, thresholds, null, null, null));
    }

    record DatedZones(
            LocalDate from,
            Thresholds thresholds,
            @Nullable HeartRateZones heartRate,
            @Nullable PowerZones power,
            @Nullable SpeedZones speed) {

        ZoneSet toSet() {
            return new ZoneSet(
                    from,
                    thresholds,
                    heartRate == null ? null : new ZoneScale(heartRate.model(), heartRate.upperBoundsBpm()),
                    power == null ? null : new ZoneScale(power.model(), power.upperBoundsWatts()),
                    speed == null ? null : new ZoneScale(speed.model(), speed.upperBoundsMetersPerSecond()));
        }
    }

    record HeartRateZones(String model, List<Double> upperBoundsBpm) {}

    record PowerZones(String model, List<Double> upperBoundsWatts) {}

    record SpeedZones(String model, List<Double> upperBoundsMetersPerSecond) {}
}
