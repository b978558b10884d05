package io.fitconnect.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultHttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.timeout.ReadTimeoutException;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class ResponseDeadlineTests {

    private static final Duration SHORT = Duration.ofMillis(30);
    private static final Duration UNHURRIED = Duration.ofMillis(500);
    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void breaksWhenNoHeadComes() {
        EmbeddedChannel channel = asked(SHORT, LONG);
        assertThatItBreaks(channel);
    }

    @Test
    void waitsLongerOnceTheHeadIsIn() {
        EmbeddedChannel channel = asked(UNHURRIED, LONG);
        head(channel, HttpResponseStatus.OK);
        channel.read();
        assertThatItStays(channel, UNHURRIED);
    }

    @Test
    void takesNoInterimAnswerForTheHead() {
        EmbeddedChannel channel = asked(SHORT, LONG);
        head(channel, HttpResponseStatus.CONTINUE);
        assertThatItBreaks(channel);
    }

    @Test
    void breaksWhenTheBodyFallsSilent() {
        EmbeddedChannel channel = asked(LONG, SHORT);
        head(channel, HttpResponseStatus.OK);
        channel.read();
        assertThatItBreaks(channel);
    }

    @Test
    void doesNotBlameTheServiceWhileNothingIsRead() {
        EmbeddedChannel channel = asked(LONG, SHORT);
        head(channel, HttpResponseStatus.OK);
        assertThatItStays(channel);
    }

    @Test
    void countsFromTheReadOn() {
        EmbeddedChannel channel = asked(LONG, SHORT);
        head(channel, HttpResponseStatus.OK);
        assertThatItStays(channel);
        channel.read();
        assertThat(channel.isOpen()).isTrue();
        assertThatItBreaks(channel);
    }

    @Test
    void boundsTheHeadOfEachResponseOnAKeptConnection() {
        EmbeddedChannel channel = asked(UNHURRIED, LONG);
        head(channel, HttpResponseStatus.OK);
        channel.writeInbound(LastHttpContent.EMPTY_LAST_CONTENT);
        channel.writeOutbound(LastHttpContent.EMPTY_LAST_CONTENT);
        assertThatItBreaks(channel);
    }

    @Test
    void leavesAConnectionThatOwesNothing() {
        EmbeddedChannel channel = asked(UNHURRIED, SHORT);
        head(channel, HttpResponseStatus.OK);
        channel.writeInbound(LastHttpContent.EMPTY_LAST_CONTENT);
        channel.read();
        assertThatItStays(channel, UNHURRIED);
    }

    private static EmbeddedChannel asked(Duration head, Duration silence) {
        EmbeddedChannel channel = new EmbeddedChannel(new ResponseDeadline(head, silence));
        channel.config().setAutoRead(false);
        channel.writeOutbound(LastHttpContent.EMPTY_LAST_CONTENT);
        return channel;
    }

    private static void head(EmbeddedChannel channel, HttpResponseStatus status) {
        channel.writeInbound(
                new DefaultHttpResponse(HttpVersion.HTTP_1_1, status),
                new DefaultHttpContent(Unpooled.copiedBuffer(new byte[10])));
    }

    private static void assertThatItBreaks(EmbeddedChannel channel) {
        await().untilAsserted(() -> {
            channel.runScheduledPendingTasks();
            assertThat(channel.isOpen()).isFalse();
        });
        Assertions.assertThatThrownBy(channel::checkException).isSameAs(ReadTimeoutException.INSTANCE);
    }

    private static void assertThatItStays(EmbeddedChannel channel) {
        assertThatItStays(channel, SHORT.multipliedBy(3));
    }

    /** Longer than a time that must not count. */
    private static void assertThatItStays(EmbeddedChannel channel, Duration uncounted) {
        long end = System.nanoTime() + uncounted.plus(SHORT).toNanos();
        while (System.nanoTime() < end) {
            channel.runScheduledPendingTasks();
        }
        assertThat(channel.isOpen()).isTrue();
    }
}
