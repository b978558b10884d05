package io.fitconnect.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StreamKindTests {

    @ParameterizedTest
    @EnumSource
    void isFoundByItsWireName(StreamKind kind) {
        assertThat(StreamKind.find(kind.wireName())).contains(kind);
    }

    @ParameterizedTest
    @EnumSource
    void takesWhatIsNoNumberForMissing(StreamKind kind) {
        assertThat(kind.toFixedPoint(Double.NaN)).isEqualTo(SampleStream.MISSING);
        assertThat(kind.toFixedPoint(Double.POSITIVE_INFINITY)).isEqualTo(SampleStream.MISSING);
        assertThat(kind.toFixedPoint(-1e12)).isEqualTo(SampleStream.MISSING);
        assertThat(kind.fromFixedPoint(SampleStream.MISSING)).isNaN();
    }

    @Test
    void keepsPositionsToACentimetre() {
        int fixedPoint = StreamKind.LONGITUDE.toFixedPoint(-179.99999994);
        assertThat(StreamKind.LONGITUDE.fromFixedPoint(fixedPoint)).isCloseTo(-179.99999994, within(1e-7));
    }

    @Test
    void doesNotTakeImpossibleValues() {
        assertThat(StreamKind.LATITUDE.toFixedPoint(100)).isEqualTo(SampleStream.MISSING);
        assertThat(StreamKind.HEART_RATE.toFixedPoint(0)).isEqualTo(SampleStream.MISSING);
        assertThat(StreamKind.POWER.toFixedPoint(0)).isZero();
    }
}
