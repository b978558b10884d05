package io.fitconnect.gateway.edge;

import io.netty.channel.ChannelPipeline;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

/** Hangs {@link DecodingProblems} into each connection, next to the codec. */
@Component
final class ServerCustomizing implements NettyServerCustomizer {

    private final DecodingProblems problems = new DecodingProblems();

    @Override
    public HttpServer apply(HttpServer server) {
        return server.doOnChannelInit((observer, channel, peer) -> {
            ChannelPipeline pipeline = channel.pipeline();
            if (pipeline.get(NettyPipeline.HttpCodec) != null) {
                pipeline.addAfter(NettyPipeline.HttpCodec, DecodingProblems.NAME, problems);
            }
        });
    }
}
