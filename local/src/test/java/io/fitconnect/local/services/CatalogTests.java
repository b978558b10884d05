package io.fitconnect.local.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.local.part.PartFailure;
import org.junit.jupiter.api.Test;

class CatalogTests {

    @Test
    void givesEveryServicePortsOfItsOwn() {
        var ports = new PortPlan(0);

        assertThat(Catalog.SERVICES)
                .extracting(ports::of)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(
                        Catalog.SERVICES.stream().map(ports::managementOf).toList());
    }

    @Test
    void refusesAnOffsetBeyondTheLastPort() {
        assertThatThrownBy(() -> new PortPlan(50_000))
                .isInstanceOf(PartFailure.class)
                .hasMessageContaining("--port-offset");
        assertThatThrownBy(() -> new PortPlan(-1)).isInstanceOf(PartFailure.class);
    }
}
