package io.fitconnect.gateway.edge.connection;

import io.netty.channel.Channel;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollChannelOption;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

/** Adds our handlers to the pipeline of each connection, next to the codec. */
@Component
final class ConnectionCustomizer implements NettyServerCustomizer {

    /**
     * Bytes that the kernel takes beyond what is on its way. By default it takes megabytes, which hides
     * for minutes whether a slow client reads.
     */
    private static final long UNSENT_BYTES = 128 * 1024L;

    private final DecodingProblems problems = new DecodingProblems();
    private final TransferCodings codings = new TransferCodings();
    private final ConnectionSettings settings;

    ConnectionCustomizer(ConnectionSettings settings) {
        this.settings = settings;
    }

    @Override
    public HttpServer apply(HttpServer server) {
        HttpServer bounded =
                Epoll.isAvailable() ? server.childOption(EpollChannelOption.TCP_NOTSENT_LOWAT, UNSENT_BYTES) : server;
        return bounded.doOnChannelInit((observer, channel, peer) -> prepare(channel));
    }

    private void prepare(Channel channel) {
        ChannelPipeline pipeline = channel.pipeline();
        if (pipeline.get(NettyPipeline.HttpCodec) != null) {
            HeadDeadline deadline =
                    new HeadDeadline(settings.headTimeout(), () -> DecodingProblems.refuseHead(channel));
            pipeline.addAfter(NettyPipeline.HttpCodec, DecodingProblems.NAME, problems);
            pipeline.addAfter(
                    NettyPipeline.HttpCodec,
                    RequestSequencer.NAME,
                    new RequestSequencer(deadline, new UnreadBody(settings.headTimeout())));
            pipeline.addAfter(NettyPipeline.HttpCodec, TransferCodings.NAME, codings);
            pipeline.addFirst(HeadDeadline.NAME, deadline);
            pipeline.addFirst(IdleTimeout.NAME, new IdleTimeout(settings.idleTimeout(), settings.streamIdleTimeout()));
        }
    }
}
