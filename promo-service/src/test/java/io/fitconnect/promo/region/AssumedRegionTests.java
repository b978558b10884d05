package io.fitconnect.promo.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssumedRegionTests {

    private static final Optional<String> NONE = Optional.empty();

    @Test
    void suggestsWhereTheRequestComesFromOnlyWithoutAHome() {
        assertThat(new AssumedRegion(NONE, Optional.of("SI")).suggestion()).contains("SI");
        assertThat(new AssumedRegion(Optional.of("DE"), Optional.of("SI")).suggestion())
                .isEmpty();
        assertThat(new AssumedRegion(NONE, NONE).suggestion()).isEmpty();
    }

    @Test
    void noticesTravelByCountry() {
        assertThat(new AssumedRegion(Optional.of("SI-061"), Optional.of("SI")).isAway())
                .isFalse();
        assertThat(new AssumedRegion(Optional.of("SI-061"), Optional.of("IT")).isAway())
                .isTrue();
        assertThat(new AssumedRegion(Optional.of("SI"), NONE).isAway()).isFalse();
        assertThat(new AssumedRegion(NONE, Optional.of("IT")).isAway()).isFalse();
    }
}
