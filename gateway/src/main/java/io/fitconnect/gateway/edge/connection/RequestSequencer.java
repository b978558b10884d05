package io.fitconnect.gateway.edge.connection;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Follows the requests of one connection as they leave the decoder: reports whole heads and requests to the deadline,
 * rewrites targets in absolute form, marks a body that does not end as it should, and hands pipelined requests on one by
 * one. Reactor Netty takes the {@code Connection: close} of a later request for the end of an earlier one's answer.
 *
 * <p>Reads on after each answer. Reactor Netty 1.3.7 holds a request back that comes before it has noted the end of the answer
 * before, and when that request is answered at once, it never reads from the connection again.
 */
final class RequestSequencer extends ChannelDuplexHandler {

    static final String NAME = "fitconnect.requestSequencer";

    private final HeadDeadline deadline;
    private final UnreadBody unread;
    private final Deque<Object> waiting = new ArrayDeque<>(0);
    private boolean answering;

    RequestSequencer(HeadDeadline deadline, UnreadBody unread) {
        this.deadline = deadline;
        this.unread = unread;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest head) {
            deadline.headDecoded();
            unread.headDecoded();
            AbsoluteForm.rewrite(head);
        }
        if (message instanceof HttpContent part && part.decoderResult().isFailure()) {
            ConnectionState.markBrokenBody(context.channel());
        }
        if (message instanceof LastHttpContent) {
            deadline.requestDecoded();
            unread.requestDecoded();
        }
        if (waiting.isEmpty() && !mustWait(message)) {
            passOn(context, message);
        } else {
            waiting.add(message);
            context.channel().config().setAutoRead(false);
        }
    }

    /** Reads nothing while requests wait, so that no more of them is held than one read brings. */
    @Override
    public void read(ChannelHandlerContext context) throws Exception {
        if (waiting.isEmpty()) {
            super.read(context);
        }
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) throws Exception {
        super.write(context, message, promise);
        if (message instanceof LastHttpContent && !isInterim(message)) {
            answering = false;
            ConnectionState.markStreaming(context.channel(), false);
            deadline.answered();
            unread.answered(context);
            if (!waiting.isEmpty()) { // later, when the handlers behind have noted the end of this answer
                context.executor().execute(() -> passOnNext(context));
            } else if (!context.channel().config().isAutoRead()) {
                context.executor().execute(context::read);
            }
        }
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        unread.cancel();
        waiting.forEach(ReferenceCountUtil::release);
        waiting.clear();
    }

    private void passOnNext(ChannelHandlerContext context) {
        while (!waiting.isEmpty() && !mustWait(waiting.peek())) {
            passOn(context, waiting.remove());
        }
        context.fireChannelReadComplete();
        if (waiting.isEmpty()) {
            context.channel().config().setAutoRead(true);
            context.read();
        }
    }

    private void passOn(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest) {
            answering = true;
            deadline.answering();
        }
        context.fireChannelRead(message);
    }

    private boolean mustWait(Object message) {
        return answering && message instanceof HttpRequest;
    }

    private static boolean isInterim(Object message) {
        return message instanceof HttpResponse head && head.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    }
}
