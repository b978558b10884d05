package io.fitconnect.gateway.edge.connection;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Bounds the time from the first byte of a request's head to its last one: a client that sends a byte now and then would
 * keep a connection for ever. Sees bytes before they are decoded; costs nothing when a head comes in one piece. While an
 * answer is under way, the connection is not read, and the time of the next head does not run.
 */
final class HeadDeadline extends ChannelInboundHandlerAdapter {

    static final String NAME = "fitconnect.headDeadline";

    private final long limitNanos;
    private final Runnable onLate;
    private boolean headExpected = true;
    private boolean headBegun;
    private boolean answering;
    private @Nullable Future<?> deadline;
    private @Nullable EventExecutor loop;

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

    /** An answer begins. */
    void answering() {
        answering = true;
        cancel();
    }

    /** The answer has ended. */
    void answered() {
        answering = false;
        begin();
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        loop = context.executor();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) throws Exception {
        headBegun = headExpected;
        super.channelRead(context, bytes);
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) throws Exception {
        begin();
        super.channelReadComplete(context);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) throws Exception {
        cancel();
        super.channelInactive(context);
    }

    private void begin() {
        if (loop != null && headBegun && !answering && deadline == null) {
            deadline = loop.schedule(onLate, limitNanos, TimeUnit.NANOSECONDS);
        }
    }

    private void cancel() {
        if (deadline != null) {
            deadline.cancel(false);
            deadline = null;
        }
    }
}
