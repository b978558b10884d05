package io.fitconnect.e2e.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PolylineTests {

    @Test
    void countsThePointsOfTheFormatsExample() {
        assertThat(Polyline.countPoints("_p~iF~ps|U_ulLnnqC_mqNvxq`@")).isEqualTo(3);
    }

    @Test
    void countsNothingInNothing() {
        assertThat(Polyline.countPoints("")).isZero();
    }
}
