package io.fitconnect.gateway.edge.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class IdleTimeoutTests {

    @Test
    void closesAConnectionThatIsSilent() {
        EmbeddedChannel channel = new EmbeddedChannel(new IdleTimeout(Duration.ofMillis(30), Duration.ofSeconds(20)));
        await().untilAsserted(() -> {
            channel.runScheduledPendingTasks();
            assertThat(channel.isOpen()).isFalse();
        });
    }

    @Test
    void keepsAConnectionThatStreams() {
        EmbeddedChannel channel = new EmbeddedChannel(new IdleTimeout(Duration.ofMillis(30), Duration.ofSeconds(20)));
        ConnectionState.markStreaming(channel, true);
        long end = System.nanoTime() + 100_000_000;
        while (System.nanoTime() < end) {
            channel.runScheduledPendingTasks();
        }
        assertThat(channel.isOpen()).isTrue();

        ConnectionState.markStreaming(channel, false);
        await().untilAsserted(() -> {
            channel.runScheduledPendingTasks();
            assertThat(channel.isOpen()).isFalse();
        });
    }

    @Test
    void keepsAConnectionThatTalks() {
        EmbeddedChannel channel = new EmbeddedChannel(new IdleTimeout(Duration.ofSeconds(20), Duration.ofSeconds(20)));
        long end = System.nanoTime() + 60_000_000;
        while (System.nanoTime() < end) {
            channel.writeInbound(Unpooled.EMPTY_BUFFER);
            channel.runScheduledPendingTasks();
        }
        assertThat(channel.isOpen()).isTrue();
    }
}
