package io.fitconnect.platform.test.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In front of a store that answers each number with the next one. */
class FaultProxyTests {

    private final AtomicInteger asked = new AtomicInteger();
    private ServerSocket store;
    private FaultProxy proxy;

    @BeforeEach
    void start() throws IOException {
        store = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        FaultProxy.daemon("store", this::serve);
        proxy = FaultProxy.inFrontOf(InetAddress.getLoopbackAddress().getHostAddress(), store.getLocalPort());
    }

    @AfterEach
    void stop() throws IOException {
        proxy.close();
        store.close();
    }

    @Test
    void forwards() throws IOException {
        try (var client = connect()) {
            assertThat(ask(client, 7)).isEqualTo(8);
            assertThat(ask(client, 1)).isEqualTo(2);
        }
    }

    @Test
    void refusesAndForwardsAgainOnTheSamePort() throws IOException {
        try (var client = connect()) {
            ask(client, 1);
            proxy.show(Fault.REFUSE);
            assertThat(client.getInputStream().read()).isEqualTo(-1);
            assertThatExceptionOfType(ConnectException.class).isThrownBy(this::connect);
        }
        proxy.show(Fault.NONE);
        try (var client = connect()) {
            assertThat(ask(client, 7)).isEqualTo(8);
        }
    }

    @Test
    void hangsWithoutClosingAndDeliversLater() throws IOException {
        try (var client = connect()) {
            ask(client, 1);
            proxy.show(Fault.HANG);
            client.setSoTimeout(100);
            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(() -> ask(client, 7));
            assertThat(asked).hasValue(1);
            proxy.show(Fault.NONE);
            client.setSoTimeout(30_000);
            assertThat(client.getInputStream().read()).isEqualTo(8);
        }
    }

    @Test
    void losesTheAnswerToWhatIsDone() throws IOException {
        try (var client = connect()) {
            ask(client, 1);
            proxy.show(Fault.LOSE_ANSWERS);
            assertThat(ask(client, 7)).isEqualTo(-1);
            assertThat(asked).hasValue(2);
        }
    }

    @Test
    void cutsOpenConnectionsAndAcceptsNewOnes() throws IOException {
        try (var client = connect()) {
            ask(client, 1);
            proxy.cut();
            assertThat(client.getInputStream().read()).isEqualTo(-1);
        }
        try (var client = connect()) {
            assertThat(ask(client, 7)).isEqualTo(8);
        }
    }

    private Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), proxy.port());
    }

    private static int ask(Socket client, int number) throws IOException {
        client.getOutputStream().write(number);
        return client.getInputStream().read();
    }

    private void serve() {
        try {
            while (!store.isClosed()) {
                Socket client = store.accept();
                FaultProxy.daemon("answers", () -> answer(client));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void answer(Socket client) {
        try (client) {
            for (int number = client.getInputStream().read();
                    number >= 0;
                    number = client.getInputStream().read()) {
                asked.incrementAndGet();
                client.getOutputStream().write(number + 1);
            }
        } catch (IOException cut) {
            // The proxy has cut the connection.
        }
    }
}
