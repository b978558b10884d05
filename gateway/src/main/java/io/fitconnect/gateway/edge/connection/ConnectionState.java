package io.fitconnect.gateway.edge.connection;

import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import java.util.concurrent.atomic.AtomicBoolean;
import reactor.netty.http.server.HttpServerRequest;

/** Flags that the handlers of a connection share with the request on it. */
public final class ConnectionState {

    private static final AttributeKey<Boolean> STREAMING = AttributeKey.valueOf("fitconnect.streaming");
    private static final AttributeKey<Boolean> BROKEN_BODY = AttributeKey.valueOf("fitconnect.brokenBody");

    private ConnectionState() {}

    /** Notes whether the connection carries an answer that may last for hours. */
    public static void markStreaming(HttpServerRequest request, boolean streaming) {
        request.withConnection(connection -> markStreaming(connection.channel(), streaming));
    }

    static void markStreaming(Channel channel, boolean streaming) {
        channel.attr(STREAMING).set(streaming);
    }

    static boolean isStreaming(Channel channel) {
        return Boolean.TRUE.equals(channel.attr(STREAMING).get());
    }

    /** Notes that a body could not be decoded: what was read of it is not the whole. */
    static void markBrokenBody(Channel channel) {
        channel.attr(BROKEN_BODY).set(true);
    }

    /** Whether the body of the request broke before its end. */
    public static boolean hasBrokenBody(HttpServerRequest request) {
        AtomicBoolean broken = new AtomicBoolean();
        request.withConnection(
                connection -> broken.set(connection.channel().attr(BROKEN_BODY).get() != null));
        return broken.get();
    }
}
