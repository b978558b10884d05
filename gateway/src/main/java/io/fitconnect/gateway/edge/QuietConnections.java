package io.fitconnect.gateway.edge;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Closes a client's connection on which nothing was read or written for a while. Stays in the pipeline for the life of
 * the connection: Reactor Netty's own idle timeout changes the pipeline twice per request.
 */
final class QuietConnections extends ChannelDuplexHandler {

    static final String NAME = "fitconnect.quietConnections";

    private static final int LOOKS_PER_LIMIT = 5;

    private final long limitNanos;
    private @Nullable Future<?> look;
    private long lastSign = System.nanoTime();

    QuietConnections(Duration limit) {
        this.limitNanos = limit.toNanos();
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        long interval = Math.max(1, limitNanos / LOOKS_PER_LIMIT);
        look = context.executor()
                .scheduleWithFixedDelay(() -> lookAt(context), interval, interval, TimeUnit.NANOSECONDS);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        if (look != null) {
            look.cancel(false);
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) throws Exception {
        lastSign = System.nanoTime();
        super.channelReadComplete(context);
    }

    @Override
    public void flush(ChannelHandlerContext context) throws Exception {
        lastSign = System.nanoTime();
        super.flush(context);
    }

    private void lookAt(ChannelHandlerContext context) {
        if (System.nanoTime() - lastSign > limitNanos) {
            ChannelFuture unused = context.close();
        }
    }
}
