package io.fitconnect.gateway.edge.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RequestSequencerTests {

    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final Reads reads = new Reads();
    private final EmbeddedChannel channel =
            new EmbeddedChannel(reads, new RequestSequencer(new HeadDeadline(LIMIT, () -> {}), new UnreadBody(LIMIT)));

    @Test
    void readsOnAfterAnAnswerThatLeftTheConnectionUnread() {
        channel.config().setAutoRead(false);
        channel.writeInbound(new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, "/app/sign-in"));
        channel.writeInbound(LastHttpContent.EMPTY_LAST_CONTENT);
        int before = reads.count;

        answer(HttpResponseStatus.FOUND);

        assertThat(reads.count).isEqualTo(before + 1);
    }

    @Test
    void readsNothingBeforeTheAnswerHasEnded() {
        channel.config().setAutoRead(false);
        channel.writeInbound(new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/api/v1/trainings"));
        int before = reads.count;

        answer(HttpResponseStatus.CONTINUE);

        assertThat(reads.count).isEqualTo(before);
    }

    private void answer(HttpResponseStatus status) {
        channel.writeOutbound(new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status));
        channel.runPendingTasks();
    }

    private static final class Reads extends ChannelOutboundHandlerAdapter {

        private int count;

        @Override
        public void read(ChannelHandlerContext context) throws Exception {
            count++;
            super.read(context);
        }
    }
}
