package io.fitconnect.notification.live.web;

import io.fitconnect.notification.live.LiveSettings;
import io.fitconnect.notification.live.Missed;
import io.fitconnect.notification.live.OpenStreams;
import io.fitconnect.notification.live.Position;
import io.fitconnect.notification.live.SignalLog;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemText;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.security.BearerCaller;
import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.http.HttpHeaderNames;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.springframework.stereotype.Component;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** Answers a request with a stream that goes on where its client left off. */
@Component
class OpenEventStream {

    static final String LAST_EVENT_ID = "Last-Event-ID";
    private static final Duration RETRY = Duration.ofSeconds(2);
    private static final Duration DIFFERENCE_OF_CLOCKS = Duration.ofSeconds(2); // what is sent needlessly costs a read

    private final SignalLog log;
    private final OpenStreams streams;
    private final LiveSettings settings;
    private final StreamMeters meters;
    private final Clock clock;

    OpenEventStream(SignalLog log, OpenStreams streams, LiveSettings settings, StreamMeters meters, Clock clock) {
        this.log = log;
        this.streams = streams;
        this.settings = settings;
        this.meters = meters;
        this.clock = clock;
    }

    Publisher<Void> answer(BearerCaller caller, HttpServerRequest request, HttpServerResponse response) {
        if (!log.isCurrent()) {
            throw new Refusal(CommonProblems.BUSY, ProblemText.TRY_AGAIN_IN_SECONDS.message()).retryAfter(RETRY);
        }
        String lastId = request.requestHeaders().get(LAST_EVENT_ID);
        Publisher<ByteBuf> events = client -> open(caller, lastId, client);
        return response.header(HttpHeaderNames.CONTENT_TYPE, "text/event-stream")
                .header(HttpHeaderNames.CACHE_CONTROL, "no-store")
                .header("X-Accel-Buffering", "no")
                .send(events, event -> true);
    }

    private void open(BearerCaller caller, @Nullable String lastId, Subscriber<? super ByteBuf> client) {
        UUID athlete = caller.caller().requireSubject();
        EventStream stream = new EventStream(athlete, caller.facts(), client, streams, meters, settings.longestQueue());
        client.onSubscribe(stream);
        streams.add(stream);
        stream.begin(missed(athlete, lastId), settings.reconnect());
    }

    private Missed missed(UUID athlete, @Nullable String lastId) {
        return ReadingBegan.parse(lastId)
                .map(began -> log.raisedSince(
                        athlete, clock.instant().minus(began.ago()).minus(DIFFERENCE_OF_CLOCKS)))
                .orElseGet(() -> log.since(athlete, Position.parse(lastId).orElse(null)));
    }
}
