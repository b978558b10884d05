package io.fitconnect.notification.live.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.notification.live.Missed;
import io.fitconnect.notification.live.OpenStreams;
import io.fitconnect.notification.live.Position;
import io.fitconnect.notification.live.SampleSettings;
import io.fitconnect.notification.live.Signal;
import io.fitconnect.notification.live.StreamEnd;
import io.fitconnect.platform.revocation.TokenFacts;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.netty.buffer.ByteBuf;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

class EventStreamTests {

    private static final UUID ATHLETE = UUID.randomUUID();
    private static final Duration RECONNECT = Duration.ofSeconds(3);
    private static final int QUEUE = 4;

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final OpenStreams streams = SampleSettings.openStreams(metrics);
    private final SlowClient client = new SlowClient();
    private final EventStream stream = new EventStream(
            ATHLETE,
            new TokenFacts(ATHLETE.toString(), "session", "fitconnect-web", null, Instant.EPOCH),
            client,
            streams,
            new StreamMeters(metrics),
            QUEUE);

    @Test
    void beginsWithACommentAndThePlaceToResumeFrom() {
        stream.request(9);
        open(nothing(41));

        assertThat(client.received).containsExactly(": open\nretry: 3000\nid: 2-41\n\n");
    }

    @Test
    void sendsASignalWithItsPlace() {
        stream.request(9);
        open(nothing(41));
        stream.offer(signal(42, "news"));

        assertThat(client.last())
                .isEqualTo("event: news\nid: 2-42\ndata: {\"kind\":\"news\",\"reference\":\"/api/v1/things\"}\n\n");
    }

    @Test
    void sendsWhatWasMissedBeforeWhatCameMeanwhileAndNothingTwice() {
        stream.request(9);
        streams.add(stream);
        stream.offer(signal(42, "seen-in-both"));
        stream.offer(signal(43, "came-meanwhile"));
        stream.begin(
                new Missed(List.of(signal(40, "missed"), signal(42, "seen-in-both")), false, new Position(2, 42)),
                RECONNECT);

        assertThat(client.kinds()).containsExactly("missed", "seen-in-both", "came-meanwhile");
        assertThat(client.received.get(0))
                .as("a client that is cut off now must not skip what it missed")
                .doesNotContain("id:");
    }

    @Test
    void tellsAClientThatMissedTooMuchToLookAtEverything() {
        stream.request(9);
        open(new Missed(List.of(), true, new Position(2, 42)));

        assertThat(client.last()).isEqualTo("event: reset\nid: 2-42\ndata: {\"kind\":\"reset\"}\n\n");
    }

    @Test
    void dropsWhatASlowClientDoesNotTakeAndTellsItSo() {
        stream.request(1);
        open(nothing(41));
        for (int offset = 42; offset < 42 + QUEUE + 3; offset++) {
            stream.offer(signal(offset, "news"));
        }
        assertThat(client.received).hasSize(1);

        stream.request(9);

        assertThat(client.kinds()).containsExactly("reset");
        assertThat(client.last()).contains("id: 2-" + (42 + QUEUE + 2));
        assertThat(metrics.get("live.signals")
                        .tag("outcome", "dropped")
                        .counter()
                        .count())
                .isEqualTo(QUEUE + 3);
        stream.offer(signal(99, "after-it"));
        assertThat(client.kinds()).containsExactly("reset", "after-it");
    }

    @Test
    void keepsWhatFitsIntoTheQueueForASlowClient() {
        stream.request(1);
        open(nothing(41));
        for (int offset = 42; offset < 42 + QUEUE; offset++) {
            stream.offer(signal(offset, "news"));
        }

        stream.request(9);

        assertThat(client.kinds()).hasSize(QUEUE).doesNotContain("reset");
    }

    @Test
    void movesThePlaceOfAnIdleClient() {
        stream.request(9);
        open(nothing(41));
        stream.beat(new Position(2, 57));

        assertThat(client.last()).isEqualTo(":\nid: 2-57\n\n");
    }

    @Test
    void endsAClientThatTakesNothingForSeveralBeats() {
        stream.request(1);
        open(nothing(41));
        for (int beat = 0; beat < 4; beat++) {
            assertThat(client.failure).isNull();
            stream.beat(new Position(2, 41));
        }

        assertThat(client.failure).isNotNull();
        assertThat(streams.count()).isZero();
        assertThat(ended("stalled")).isEqualTo(1);
    }

    @Test
    void endsWithTheTimeToStayAway() {
        stream.request(9);
        open(nothing(41));
        stream.end(StreamEnd.REPLACED);
        stream.end(StreamEnd.STOPPING);
        stream.offer(signal(42, "news"));

        assertThat(client.last()).isEqualTo("retry: 300000\n\n");
        assertThat(client.isComplete).isTrue();
        assertThat(streams.count()).isZero();
        assertThat(ended("replaced")).isEqualTo(1);
    }

    @Test
    void isForgottenWhenTheClientLeaves() {
        open(nothing(41));
        stream.cancel();

        assertThat(streams.count()).isZero();
        assertThat(ended("left")).isEqualTo(1);
    }

    @Test
    void writesOneAfterTheOtherWhenSendingAsksForMore() {
        client.asksForMore = stream;
        stream.request(1);
        open(nothing(41));
        stream.offer(signal(42, "one"));
        stream.offer(signal(43, "two"));

        assertThat(client.kinds()).containsExactly("one", "two");
    }

    private void open(Missed missed) {
        streams.add(stream);
        stream.begin(missed, RECONNECT);
    }

    private double ended(String why) {
        return metrics.get("live.streams.ended").tag("why", why).counter().count();
    }

    private static Missed nothing(long upTo) {
        return new Missed(List.of(), false, new Position(2, upTo));
    }

    private static Signal signal(long offset, String kind) {
        return new Signal(ATHLETE, kind, "/api/v1/things", new Position(2, offset));
    }

    /** Takes only as much as it was asked for on its behalf. */
    private static final class SlowClient implements Subscriber<ByteBuf> {

        private final List<String> received = new ArrayList<>();
        private @Nullable Throwable failure;
        private boolean isComplete;
        private @Nullable Subscription asksForMore;

        String last() {
            return received.get(received.size() - 1);
        }

        List<String> kinds() {
            return received.stream()
                    .flatMap(String::lines)
                    .flatMap(line -> line.startsWith("event: ") ? Stream.of(line.substring(7)) : Stream.empty())
                    .toList();
        }

        @Override
        public void onSubscribe(Subscription subscription) {}

        @Override
        public void onNext(ByteBuf event) {
            received.add(event.toString(StandardCharsets.UTF_8));
            if (asksForMore != null) {
                asksForMore.request(1);
            }
        }

        @Override
        public void onError(Throwable cause) {
            failure = cause;
        }

        @Override
        public void onComplete() {
            isComplete = true;
        }
    }
}
