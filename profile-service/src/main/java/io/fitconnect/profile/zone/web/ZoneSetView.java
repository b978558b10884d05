package io.fitconnect.profile.zone.web;

import io.fitconnect.platform.json.WireName;
import io.fitconnect.profile.zone.HeartRateModel;
import io.fitconnect.profile.zone.PowerModel;
import io.fitconnect.profile.zone.SpeedModel;
import io.fitconnect.profile.zone.ZoneMetric;
import io.fitconnect.profile.zone.ZoneModel;
import io.fitconnect.profile.zone.ZoneSet;
import io.fitconnect.profile.zone.Zones;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Thresholds and zones of a day. Zones are absent where no model could be applied, for want of a threshold. */
record ZoneSetView(
        @Schema(description = "The first day on which the set holds")
        LocalDate from,

        ThresholdsView thresholds,
        @Nullable HeartRateZonesView heartRate,
        @Nullable PowerZonesView power,

        @Schema(description = "Running") @Nullable SpeedZonesView speed) {

    private static final String BOUNDS =
            "Upper bounds of all zones but the last, ascending; a bound belongs to the zone below it. ";

    static ZoneSetView of(ZoneSet set) {
        return new ZoneSetView(
                set.from(),
                ThresholdsView.of(set.thresholds()),
                set.find(ZoneMetric.HEART_RATE)
                        .map(zones -> new HeartRateZonesView(model(HeartRateModel.class, zones), zones.wholeBounds()))
                        .orElse(null),
                set.find(ZoneMetric.POWER)
                        .map(zones -> new PowerZonesView(model(PowerModel.class, zones), zones.wholeBounds()))
                        .orElse(null),
                set.find(ZoneMetric.SPEED)
                        .map(zones -> new SpeedZonesView(model(SpeedModel.class, zones), zones.upperBounds()))
                        .orElse(null));
    }

    private static <M extends Enum<M> & ZoneModel> M model(Class<M> models, Zones zones) {
        return WireName.find(models, zones.model()).orElseThrow();
    }

    record HeartRateZonesView(
            HeartRateModel model,

            @Schema(description = BOUNDS + "Beats per minute")
            List<Integer> upperBoundsBpm) {}

    record PowerZonesView(
            PowerModel model,
            @Schema(description = BOUNDS + "Watts") List<Integer> upperBoundsWatts) {}

    record SpeedZonesView(
            SpeedModel model,

            @Schema(description = BOUNDS + "Metres per second")
            List<Double> upperBoundsMetersPerSecond) {}
}
