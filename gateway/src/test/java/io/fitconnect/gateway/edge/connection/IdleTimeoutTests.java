package io.fitconnect.gateway.edge.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFuture;
import io.netty.channel.embedded.EmbeddedChannel;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class IdleTimeoutTests {

    private static final Duration LIMIT = Duration.ofMillis(200);

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
        EmbeddedChannel channel = new EmbeddedChannel(new IdleTimeout(LIMIT, Duration.ofSeconds(20)));
        repeatForThreeLimits(channel, () -> channel.writeInbound(Unpooled.EMPTY_BUFFER));
        assertThat(channel.isOpen()).isTrue();
    }

    /** Without a flush, as while a slow client takes what waits for it. */
    @Test
    void keepsAConnectionWhoseWaitingBytesChange() {
        EmbeddedChannel channel = new EmbeddedChannel(new IdleTimeout(LIMIT, Duration.ofSeconds(20)));
        repeatForThreeLimits(channel, () -> {
            ChannelFuture unused = channel.write(Unpooled.buffer(1).writeZero(1));
        });
        assertThat(channel.isOpen()).isTrue();
    }

    private static void repeatForThreeLimits(EmbeddedChannel channel, Runnable activity) {
        long end = System.nanoTime() + LIMIT.multipliedBy(3).toNanos();
        while (System.nanoTime() < end) {
            activity.run();
            channel.runScheduledPendingTasks();
            LockSupport.parkNanos(1_000_000);
        }
    }
}
