package io.fitconnect.gateway.upstream;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.timeout.ReadTimeoutException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Closes a connection whose service does not respond in time: first a limit for the head of the response, then one for
 * silence within its body. Silence counts only while the gateway reads: while a slow client takes nothing, the gateway reads
 * nothing, and the service is not at fault. Stays in the pipeline for the life of the connection and checks the clock a few
 * times per limit, since Reactor Netty's own response timeout changes the pipeline twice per request.
 */
final class ResponseDeadline extends ChannelDuplexHandler {

    private static final int CHECKS_PER_LIMIT = 10;

    private final long headNanos;
    private final long silenceNanos;
    private @Nullable Future<?> checks;
    private boolean awaiting;
    private boolean headIn;
    private boolean reading;
    private long lastActivity;

    /**
     * @param head longest wait for the head of an answer
     * @param silence longest silence within its body
     */
    ResponseDeadline(Duration head, Duration silence) {
        this.headNanos = head.toNanos();
        this.silenceNanos = silence.toNanos();
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        long interval = Math.max(1, Math.min(headNanos, silenceNanos) / CHECKS_PER_LIMIT);
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
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) throws Exception {
        if (message instanceof LastHttpContent) {
            awaiting = true;
            headIn = false;
            lastActivity = System.nanoTime();
        }
        super.write(context, message, promise);
    }

    @Override
    public void read(ChannelHandlerContext context) throws Exception {
        if (!reading) {
            reading = true;
            lastActivity = System.nanoTime();
        }
        super.read(context);
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) throws Exception {
        reading = false;
        super.channelReadComplete(context);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        lastActivity = System.nanoTime();
        if (message instanceof HttpResponse head && head.status().codeClass() != HttpStatusClass.INFORMATIONAL) {
            headIn = true;
        }
        if (message instanceof LastHttpContent) {
            awaiting = false;
        }
        super.channelRead(context, message);
    }

    private void check(ChannelHandlerContext context) {
        if (awaiting && isLate(System.nanoTime() - lastActivity)) {
            awaiting = false;
            context.fireExceptionCaught(ReadTimeoutException.INSTANCE);
            ChannelFuture unused = context.close();
        }
    }

    private boolean isLate(long silentNanos) {
        return headIn ? reading && silentNanos > silenceNanos : silentNanos > headNanos;
    }
}
