package io.fitconnect.recording.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.fitconnect.recording.Lap;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.correction.ImpossibleCorrection.Reason;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CropTests {

    private static final Recording MINUTE = OneMinute.recording();

    @Test
    void keepsAWholeLapAsTheFileStatesItAndMeasuresACutOne() {
        assertThat(new Crop(10_000, 50_000).apply(MINUTE).laps())
                .extracting(Lap::index, Lap::start, lap -> lap.totals().distanceMeters())
                .containsExactly(
                        tuple(0, OneMinute.START.plusSeconds(10), 30.0),
                        tuple(1, OneMinute.START.plusSeconds(20), OneMinute.LAP_METERS),
                        tuple(2, OneMinute.START.plusSeconds(40), 30.0));
    }

    @Test
    void keepsTheLapBetweenItsTwoEndsAlone() {
        assertThat(new Crop(20_000, 40_000).apply(MINUTE).laps())
                .containsExactly(new Lap(
                        0,
                        OneMinute.START.plusSeconds(20),
                        OneMinute.LAPS.get(1).totals()));
    }

    @Test
    void keepsNoLapsWhenOneDoesNotSayWhenItBegan() {
        List<Lap> laps = new ArrayList<>(OneMinute.LAPS);
        laps.set(0, new Lap(0, null, laps.get(0).totals()));
        Recording recording = OneMinute.recording(MINUTE.totals(), laps);

        assertThat(new Crop(10_000, 50_000).apply(recording).laps()).isEmpty();
    }

    /** Of 50 seconds of moving time 40 are left, and ten seconds of pause. */
    @Test
    void keepsTheEnergyOfTheMovingTimeThatIsLeft() {
        Recording piece = new Crop(10_000, 60_000).apply(OneMinute.pausedBeforeTheLastSample());

        assertThat(piece.totals().energyKilocalories()).isEqualTo(80);
    }

    @Test
    void keepsTheOffsetFromUtc() {
        assertThat(new Crop(10_000, 50_000).apply(MINUTE).utcOffset()).isEqualTo(ZoneOffset.ofHours(3));
    }

    @Test
    void mayEndUpToASecondAfterTheLastSample() {
        assertThat(new Crop(10_000, 61_000).apply(MINUTE).totals().elapsed()).isEqualTo(Duration.ofSeconds(50));
        assertThatThrownBy(() -> new Crop(10_000, 61_001).apply(MINUTE)).hasMessageContaining(Reason.OUTSIDE.name());
    }

    @Test
    void refusesToEndWhereItBegins() {
        assertThatThrownBy(() -> new Crop(10_000, 10_000).apply(MINUTE)).hasMessageContaining(Reason.OUTSIDE.name());
    }
}
