package io.fitconnect.gateway.edge.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TraceParentTests {

    @Test
    void isNewEachTime() {
        assertThat(TraceParent.begin(0).id()).isNotEqualTo(TraceParent.begin(0).id());
    }

    @Test
    void isSampledAsOftenAsWanted() {
        assertThat(TraceParent.begin(1).header()).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
        assertThat(TraceParent.begin(0).header()).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00");
    }
}
