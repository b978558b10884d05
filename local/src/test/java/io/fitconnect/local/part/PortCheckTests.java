package io.fitconnect.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortCheckTests {

    @Test
    void namesThePortThePartAndTheProcessInTheWay() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = taken.getLocalPort();

            assertThatThrownBy(() -> PortCheck.requireFree("kafka", port))
                    .isInstanceOf(PartFailure.class)
                    .hasMessageStartingWith("port %d, which kafka needs, is taken by process %d (java); "
                            .formatted(port, ProcessHandle.current().pid()))
                    .hasMessageEndingWith("--port-offset 5000");
        }
    }

    @Test
    void acceptsAPortThatNobodyListensOn() {
        var port = Ports.listFree(1).get(0);

        assertThatCode(() -> PortCheck.requireFree("kafka", port)).doesNotThrowAnyException();
    }

    @Test
    void seesAListenerOnEveryAddress() throws IOException {
        try (var taken = new ServerSocket(0)) {
            assertThat(Ports.isFree(taken.getLocalPort())).isFalse();
        }
    }
}
