package io.fitconnect.training.grouptraining.event.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.platform.geo.Position;
import io.fitconnect.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class AreaTests {

    @Test
    void containsWhatLiesWithinAlsoAcrossTheDateLine() {
        Area fiji = new Area(-20, 175, -15, -178);

        assertThat(fiji.contains(new Position(-17, 178))).isTrue();
        assertThat(fiji.contains(new Position(-17, -179))).isTrue();
        assertThat(fiji.contains(new Position(-17, 0))).isFalse();
        assertThat(fiji.contains(new Position(-21, 178))).isFalse();
        assertThat(new Area(-90, -180, 90, 180).contains(new Position(52, 13))).isTrue();
    }

    @Test
    void refusesWhatIsNoPlaceOnEarth() {
        assertThatThrownBy(() -> new Area(-91, 0, 0, 0)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new Area(0, 0, 0, Double.NaN)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new Area(10, 0, 0, 0)).hasMessageContaining("north");
    }
}
