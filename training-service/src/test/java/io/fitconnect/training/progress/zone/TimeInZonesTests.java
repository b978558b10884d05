package io.fitconnect.training.progress.zone;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.training.progress.figure.Histogram;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeInZonesTests {

    @Test
    void countsAHeartRateThatEqualsABoundInTheZoneBelow() {
        Histogram heartRate = new Histogram(133, 1, List.of(1.0, 2.0, 4.0, 8.0));
        ZoneScale scale = new ZoneScale("percent-of-reserve", List.of(134.0, 148.0));

        TimeInZones zones = TimeInZones.ofHeartRate(heartRate, scale).orElseThrow();

        assertThat(zones.seconds()).containsExactly(3.0, 12.0, 0.0);
    }

    @Test
    void sharesAPowerBinBetweenTwoZones() {
        Histogram power = new Histogram(100, 5, List.of(10.0, 10.0));

        TimeInZones zones =
                TimeInZones.of(power, new ZoneScale("coggan", List.of(107.0))).orElseThrow();

        assertThat(zones.seconds()).containsExactly(14.0, 6.0);
    }

    @Test
    void saysNothingWithoutZonesOrMeasurement() {
        assertThat(TimeInZones.of(null, new ZoneScale("coggan", List.of(107.0))))
                .isEmpty();
        assertThat(TimeInZones.of(new Histogram(0, 1, List.of(1.0)), null)).isEmpty();
    }
}
