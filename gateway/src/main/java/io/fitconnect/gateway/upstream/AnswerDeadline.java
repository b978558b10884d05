package io.fitconnect.gateway.upstream;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.timeout.ReadTimeoutException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Breaks a connection on which a service owes an answer and is silent for too long. Stays in the pipeline for the life
 * of the connection and looks at the clock a few times per limit: Reactor Netty's own response timeout changes the
 * pipeline twice per request.
 */
final class AnswerDeadline extends ChannelDuplexHandler {

    private static final int LOOKS_PER_LIMIT = 10;

    private final long limitNanos;
    private @Nullable Future<?> look;
    private boolean owed;
    private long lastSign;

    AnswerDeadline(Duration limit) {
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
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) throws Exception {
        if (message instanceof LastHttpContent) {
            owed = true;
            lastSign = System.nanoTime();
        }
        super.write(context, message, promise);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        if (message instanceof LastHttpContent) {
            owed = false;
        } else if (owed) {
            lastSign = System.nanoTime();
        }
        super.channelRead(context, message);
    }

    private void lookAt(ChannelHandlerContext context) {
        if (owed && System.nanoTime() - lastSign > limitNanos) {
            owed = false;
            context.fireExceptionCaught(ReadTimeoutException.INSTANCE);
            ChannelFuture unused = context.close();
        }
    }
}
