package io.fitconnect.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutgoingPortsTests {

    private final OutgoingPorts outgoing = OutgoingPorts.parse("32768\t60999\n");

    @Test
    void warnsOfPartsWithAPortThatOutgoingConnectionsMayTake() {
        var parts = List.of(part("gateway", 28080, 29080), part("kafka", 32767, 32768), part("cassandra", 60999));

        assertThat(outgoing.findWarning(parts))
                .contains(
                        "ports of kafka, cassandra lie between 32768 and 60999, where outgoing connections may take them"
                                + " at any time; a smaller --port-offset such as 5000 avoids that");
    }

    @Test
    void saysNothingOfOtherPorts() {
        assertThat(outgoing.findWarning(List.of(part("kafka", 24092, 32767), part("cassandra", 61000))))
                .isEmpty();
    }

    @Test
    void knowsTheRangeOfThisSystem() {
        var system = OutgoingPorts.ofSystem();

        assertThat(system.first()).isBetween(1, system.last());
        assertThat(system.last()).isLessThan(65_536);
    }

    private static Part part(String name, Integer... ports) {
        return new Listener(name, List.of(ports));
    }

    private record Listener(String name, List<Integer> ports) implements Part {

        @Override
        public Launch prepare() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isReady() {
            return false;
        }
    }
}
