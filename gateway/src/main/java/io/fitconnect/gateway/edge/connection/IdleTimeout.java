package io.fitconnect.gateway.edge.connection;

import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundBuffer;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Closes a client's connection on which nothing was read or written for a while. A byte that the client takes from what
 * waits for it counts as activity, so that a slow reader keeps its connection. Stays in the pipeline for the life of the
 * connection: Reactor Netty's own idle timeout changes the pipeline twice per request.
 */
final class IdleTimeout extends ChannelDuplexHandler {

    static final String NAME = "fitconnect.idleTimeout";

    private static final int CHECKS_PER_LIMIT = 5;

    private final long limitNanos;
    private final long streamLimitNanos;
    private @Nullable Future<?> checks;
    private long lastActivity = System.nanoTime();
    private long waitingBytes;

    IdleTimeout(Duration limit, Duration streamLimit) {
        this.limitNanos = limit.toNanos();
        this.streamLimitNanos = streamLimit.toNanos();
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        long interval = Math.max(1, limitNanos / CHECKS_PER_LIMIT);
        checks = context.executor()
                .scheduleWithFixedDelay(() -> check(context), interval, interval, TimeUnit.NANOSECONDS);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        if (checks != null) {
            checks.cancel(false);
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) throws Exception {
        lastActivity = System.nanoTime();
        super.channelReadComplete(context);
    }

    @Override
    public void flush(ChannelHandlerContext context) throws Exception {
        lastActivity = System.nanoTime();
        super.flush(context);
    }

    private void check(ChannelHandlerContext context) {
        long now = System.nanoTime();
        if (hasTakenBytes(context.channel())) {
            lastActivity = now;
        }
        boolean streaming = ConnectionState.isStreaming(context.channel());
        if (now - lastActivity > (streaming ? streamLimitNanos : limitNanos)) {
            ChannelFuture unused = context.close();
        }
    }

    private boolean hasTakenBytes(Channel channel) {
        ChannelOutboundBuffer buffer = channel.unsafe().outboundBuffer();
        long waiting = buffer == null ? 0 : buffer.totalPendingWriteBytes() - buffer.currentProgress();
        boolean taken = waiting != waitingBytes;
        waitingBytes = waiting;
        return taken;
    }
}
