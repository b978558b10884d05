package io.fitconnect.gateway.edge.connection;

import io.fitconnect.gateway.edge.header.ResponseHeaders;
import io.fitconnect.gateway.edge.trace.TraceParent;
import io.fitconnect.gateway.problem.GatewayProblems;
import io.fitconnect.gateway.problem.ProblemBody;
import io.fitconnect.platform.message.Languages;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import org.jspecify.annotations.Nullable;

/**
 * Gives a body to the answers that Reactor Netty makes when it cannot read a request: they are the only ones that
 * leave as a whole response without content, closing the connection.
 */
@ChannelHandler.Sharable
final class DecodingProblems extends ChannelOutboundHandlerAdapter {

    static final String NAME = "fitconnect.decodingProblems";

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) throws Exception {
        Object answer = message;
        if (message instanceof FullHttpResponse empty && !empty.content().isReadable()) {
            ProblemType type = typeOf(empty.status().code());
            if (type != null && empty.headers().contains(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE, true)) {
                empty.release();
                answer = problem(type, detailOf(type));
            }
        }
        super.write(context, answer, promise);
    }

    private static @Nullable ProblemType typeOf(int status) {
        return switch (status) {
            case 400 -> GatewayProblems.MALFORMED_REQUEST;
            case 414 -> ConnectionProblems.TARGET_TOO_LONG;
            case 431 -> ConnectionProblems.HEADERS_TOO_LARGE;
            default -> null;
        };
    }

    private static String detailOf(ProblemType type) {
        return type.equals(ConnectionProblems.TARGET_TOO_LONG)
                ? "Send a shorter request line: shorten the path or the query."
                : "Send fewer or shorter header lines in valid HTTP/1.1.";
    }

    /** Ends a connection whose client takes too long for the head of its request. */
    static void refuseHead(Channel channel) {
        ChannelHandlerContext behindTheCodec = channel.pipeline().context(NAME);
        if (behindTheCodec != null) {
            FullHttpResponse answer =
                    problem(ConnectionProblems.HEAD_TOO_SLOW, "Send the request line and all header lines at once.");
            ChannelFuture unused = behindTheCodec.writeAndFlush(answer).addListener(ChannelFutureListener.CLOSE);
        }
    }

    /** Without an instance: what cannot be read has no address. */
    private static FullHttpResponse problem(ProblemType type, String detail) {
        String id = TraceParent.begin(0).id();
        byte[] body = ProblemBody.render(new Refusal(type, detail), Languages.DEFAULT, null, id);
        FullHttpResponse answer = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(type.status().value()), Unpooled.wrappedBuffer(body));
        ResponseHeaders.begin(answer.headers(), id, false);
        answer.headers().set(HttpHeaderNames.CONTENT_TYPE, ProblemBody.MEDIA_TYPE);
        answer.headers().set(HttpHeaderNames.CONTENT_LANGUAGE, Languages.DEFAULT.toLanguageTag());
        answer.headers().set(HttpHeaderNames.CONTENT_LENGTH, body.length);
        answer.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        return answer;
    }
}
