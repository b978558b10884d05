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
 * Breaks a connection on which a service owes an answer and is silent for too long: first until the head of the answer,
 * then within its body. Within the body only silence counts during which the gateway reads: while a slow client takes
 * nothing, nothing is read, and the service is not to blame. Stays in the pipeline for the life of the connection and looks at the
 * clock a few times per limit: Reactor Netty's own response timeout changes the pipeline twice per request.
 */
final class ResponseDeadline extends ChannelDuplexHandler {

    private static final int LOOKS_PER_LIMIT = 10;

    private final long headNanos;
    private final long silenceNanos;
    private @Nullable Future<?> look;
    private boolean owed;
    private boolean headIn;
    private boolean reading;
    private long lastSign;

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
        long interval = Math.max(1, Math.min(headNanos, silenceNanos) / LOOKS_PER_LIMIT);
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
            headIn = false;
            lastSign = System.nanoTime();
        }
        super.write(context, message, promise);
    }

    @Override
    public void read(ChannelHandlerContext context) throws Exception {
        if (!reading) {
            reading = true;
            lastSign = System.nanoTime();
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
        lastSign = System.nanoTime();
        if (message instanceof HttpResponse head && head.status().codeClass() != HttpStatusClass.INFORMATIONAL) {
            headIn = true;
        }
        if (message instanceof LastHttpContent) {
            owed = false;
        }
        super.channelRead(context, message);
    }

    private void lookAt(ChannelHandlerContext context) {
        if (owed && isLate(System.nanoTime() - lastSign)) {
            owed = false;
            context.fireExceptionCaught(ReadTimeoutException.INSTANCE);
            ChannelFuture unused = context.close();
        }
    }

    private boolean isLate(long silentNanos) {
        return headIn ? reading && silentNanos > silenceNanos : silentNanos > headNanos;
    }
}
