package io.fitconnect.promo.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import org.junit.jupiter.api.Test;

class SeasonTests {

    @Test
    void turnsWithTheHemisphere() {
        assertThat(Season.of(Month.DECEMBER, "RU")).contains(Season.WINTER);
        assertThat(Season.of(Month.FEBRUARY, "RU")).contains(Season.WINTER);
        assertThat(Season.of(Month.MARCH, "SI")).contains(Season.SPRING);
        assertThat(Season.of(Month.NOVEMBER, "US")).contains(Season.AUTUMN);
        assertThat(Season.of(Month.DECEMBER, "NZ")).contains(Season.SUMMER);
        assertThat(Season.of(Month.JULY, "ZA")).contains(Season.WINTER);
    }

    @Test
    void isUnknownWhereThereIsNoWinter() {
        assertThat(Season.of(Month.DECEMBER, "SG")).isEmpty();
    }
}
