package io.fitconnect.gateway.edge.connection;

import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Bounds how long the rest of a body may come after its answer, such as a 401, was given early: no filter counts or times it any
 * more, and a client that sends a byte now and then would keep the connection for ever.
 */
final class UnreadBody {

    private final long limitNanos;
    private boolean bodyExpected;
    private @Nullable Future<?> deadline;

    UnreadBody(Duration limit) {
        this.limitNanos = limit.toNanos();
    }

    /** A request begins. */
    void headDecoded() {
        bodyExpected = true;
    }

    /** The request is whole. */
    void requestDecoded() {
        bodyExpected = false;
        cancel();
    }

    /** The answer has ended, whether the request is whole or not. */
    void answered(ChannelHandlerContext context) {
        if (bodyExpected && deadline == null) {
            deadline = context.executor().schedule(() -> close(context), limitNanos, TimeUnit.NANOSECONDS);
        }
    }

    void cancel() {
        if (deadline != null) {
            deadline.cancel(false);
            deadline = null;
        }
    }

    private static void close(ChannelHandlerContext context) {
        ChannelFuture unused = context.close();
    }
}
