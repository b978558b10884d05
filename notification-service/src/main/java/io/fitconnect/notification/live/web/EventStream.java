package io.fitconnect.notification.live.web;

import io.fitconnect.notification.live.LiveStream;
import io.fitconnect.notification.live.Missed;
import io.fitconnect.notification.live.OpenStreams;
import io.fitconnect.notification.live.Position;
import io.fitconnect.notification.live.Signal;
import io.fitconnect.notification.live.StreamEnd;
import io.fitconnect.platform.revocation.TokenFacts;
import io.netty.buffer.ByteBuf;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import reactor.core.publisher.Operators;

/**
 * A stream to one client. Signals that the client does not take wait in a short queue; beyond it they are dropped, and the client is
 * told to look at everything again as soon as it takes something. Written by whatever thread has news, one at a time.
 */
final class EventStream implements LiveStream, Subscription {

    private static final int MOST_MISSED_BEATS = 4;

    private final UUID athlete;
    private final TokenFacts token;
    private final Subscriber<? super ByteBuf> client;
    private final OpenStreams streams;
    private final StreamMeters meters;
    private final int longestQueue;

    private @Nullable ByteBuf opening;
    private @Nullable ArrayDeque<Signal> waiting; // most streams never need one
    private int partition;
    private long covered = -1;
    private long demand;
    private boolean isBehind;
    private boolean isWriting;
    private boolean hasBegun;
    private boolean hasEnded;
    private int missedBeats;

    EventStream(
            UUID athlete,
            TokenFacts token,
            Subscriber<? super ByteBuf> client,
            OpenStreams streams,
            StreamMeters meters,
            int longestQueue) {
        this.athlete = athlete;
        this.token = token;
        this.client = client;
        this.streams = streams;
        this.meters = meters;
        this.longestQueue = longestQueue;
    }

    @Override
    public UUID athlete() {
        return athlete;
    }

    @Override
    public TokenFacts token() {
        return token;
    }

    /** Sends what the client missed before anything that was offered since the stream was added. */
    synchronized void begin(Missed missed, Duration reconnect) {
        ArrayDeque<Signal> meanwhile = waiting == null ? new ArrayDeque<>() : waiting;
        waiting = null;
        opening = missed.isNothing()
                ? EventText.opening(missed.upTo(), reconnect)
                : EventText.openingBeforeMissed(reconnect);
        missed.signals().forEach(this::keep);
        isBehind = isBehind || missed.isTooMuch();
        partition = missed.upTo().partition();
        covered = Math.max(covered, missed.upTo().offset());
        meanwhile.stream()
                .filter(signal -> signal.position().offset() > missed.upTo().offset())
                .forEach(this::keep);
        hasBegun = true;
        write();
    }

    @Override
    public synchronized void offer(Signal signal) {
        if (!hasEnded && signal.position().offset() > covered) {
            covered = signal.position().offset();
            keep(signal);
            write();
        }
    }

    @Override
    public synchronized void beat(Position upTo) {
        if (hasEnded || !hasBegun) {
            return;
        }
        if (demand > 0) { // then nothing waits
            missedBeats = 0;
            covered = Math.max(covered, upTo.offset());
            send(EventText.beat(place()));
        } else if (++missedBeats == MOST_MISSED_BEATS) {
            end(StreamEnd.STALLED);
        }
    }

    @Override
    public synchronized void end(StreamEnd why) {
        if (hasEnded) {
            return;
        }
        hasEnded = true;
        if (demand > 0) {
            send(EventText.farewell(why.away()));
            client.onComplete();
        } else {
            client.onError(new ClientStalled()); // what waits for the client would keep the connection
        }
        ended(why);
    }

    @Override
    public synchronized void request(long more) {
        demand = Operators.addCap(demand, more);
        write();
    }

    @Override
    public synchronized void cancel() {
        if (!hasEnded) {
            hasEnded = true;
            ended(StreamEnd.LEFT);
        }
    }

    private void ended(StreamEnd why) {
        waiting = null;
        streams.remove(this);
        meters.ended(why);
    }

    private void keep(Signal signal) {
        if (isBehind) {
            meters.dropped(1);
        } else if (waiting != null && waiting.size() == longestQueue) {
            meters.dropped(longestQueue + 1);
            isBehind = true;
            waiting = null;
        } else {
            waiting = waiting == null ? new ArrayDeque<>(1) : waiting;
            waiting.add(signal);
        }
    }

    /** Sending may ask for more at once, on this thread. */
    private void write() {
        if (isWriting || !hasBegun) {
            return;
        }
        isWriting = true;
        ByteBuf next = hasEnded || demand == 0 ? null : next();
        while (next != null) {
            send(next);
            next = hasEnded || demand == 0 ? null : next();
        }
        isWriting = false;
    }

    private @Nullable ByteBuf next() {
        ByteBuf first = opening;
        if (first != null) {
            opening = null;
            return first;
        }
        if (isBehind) {
            isBehind = false;
            meters.reset();
            return EventText.reset(place());
        }
        Signal signal = waiting == null ? null : waiting.poll();
        if (signal == null) {
            waiting = null;
            return null;
        }
        meters.sent();
        return EventText.signal(signal);
    }

    private void send(ByteBuf event) {
        demand--;
        client.onNext(event);
    }

    private Position place() {
        return new Position(partition, covered);
    }

    private static final class ClientStalled extends Exception {

        private static final long serialVersionUID = 1L;

        ClientStalled() {
            super("The client takes nothing", null, false, false);
        }
    }
}
