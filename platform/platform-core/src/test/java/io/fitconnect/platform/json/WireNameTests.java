package io.fitconnect.platform.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WireNameTests {

    @Test
    void isTheNameInKebabCase() {
        assertThat(WireName.of(Wind.DEAD_CALM)).isEqualTo("dead-calm");
    }

    @Test
    void findsTheConstantOfItsWordOnly() {
        assertThat(WireName.find(Wind.class, "dead-calm")).contains(Wind.DEAD_CALM);
        assertThat(WireName.find(Wind.class, "DEAD_CALM")).isEmpty();
        assertThat(WireName.find(Wind.class, "typhoon")).isEmpty();
    }

    enum Wind {
        DEAD_CALM,
        STORM
    }
}
