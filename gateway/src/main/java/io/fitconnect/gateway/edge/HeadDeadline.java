package io.fitconnect.gateway.edge;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Bounds the time from the first byte of a request's head to its last one: a client that sends a byte now and then would
 * keep a connection for ever. Sees bytes before they are decoded; costs nothing when a head comes in one piece.
 */
final class HeadDeadline extends ChannelInboundHandlerAdapter {

    static final String NAME = "fitconnect.headDeadline";

    private final long limitNanos;
    private final Runnable onLate;
    private boolean headExpected = true;
    private boolean headBegun;
    private @Nullable Future<?> deadline;

    /** @param onLate answers and closes the connection; runs on its event loop */
    HeadDeadline(Duration limit, Runnable onLate) {
        this.limitNanos = limit.toNanos();
        this.onLate = onLate;
    }

    /** The head is whole. */
    void headDecoded() {
        headExpected = false;
        headBegun = false;
        cancel();
    }

    /** The request is whole, and the next one may begin. */
    void requestDecoded() {
        headExpected = true;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) throws Exception {
        headBegun = headExpected;
        super.channelRead(context, bytes);
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) throws Exception {
        if (headBegun && deadline == null) {
            deadline = context.executor().schedule(onLate, limitNanos, TimeUnit.NANOSECONDS);
        }
        super.channelReadComplete(context);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) throws Exception {
        cancel();
        super.channelInactive(context);
    }

    private void cancel() {
        if (deadline != null) {
            deadline.cancel(false);
            deadline = null;
        }
    }
}
