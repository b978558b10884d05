package io.fitconnect.gateway.edge.connection;

import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import java.util.List;

/**
 * Refuses a request whose transfer coding is not exactly {@code chunked}: the codec takes others for no body, and would read the
 * body's bytes as the next request (RFC 9112, section 6.1).
 */
@ChannelHandler.Sharable
final class TransferCodings extends ChannelInboundHandlerAdapter {

    static final String NAME = "fitconnect.transferCodings";

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        if (message instanceof HttpRequest request && !isUnderstood(request)) {
            request.setDecoderResult(DecoderResult.failure(new IllegalArgumentException("unknown transfer coding")));
        }
        super.channelRead(context, message);
    }

    private static boolean isUnderstood(HttpRequest request) {
        List<String> codings = request.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
        return codings.isEmpty()
                || (codings.size() == 1 && HttpHeaderValues.CHUNKED.contentEqualsIgnoreCase(codings.get(0)));
    }
}
