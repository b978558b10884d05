package io.fitconnect.gateway.limit;

import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.netty.http.server.HttpServerRequest;

/**
 * Fails when a body falls below its minimum rate; what came in the meantime may have extended its time. Runs
 * on the event loop that reads the body, so that the two do not race.
 */
final class BodyDeadline {

    private final MinimumDataRate rate;
    private final LongSupplier seen;
    private final EventExecutor loop;
    private final MonoSink<Void> sink;
    private final Disposable.Swap timer = Disposables.swap();
    private final long start = System.nanoTime();

    private BodyDeadline(MinimumDataRate rate, LongSupplier seen, EventExecutor loop, MonoSink<Void> sink) {
        this.rate = rate;
        this.seen = seen;
        this.loop = loop;
        this.sink = sink;
    }

    /** Begins when subscribed to and ends only with the refusal of a body that is too slow. */
    static Mono<Void> missed(HttpServerRequest request, MinimumDataRate rate, LongSupplier seen) {
        return Mono.create(sink -> request.withConnection(connection -> {
            BodyDeadline deadline =
                    new BodyDeadline(rate, seen, connection.channel().eventLoop(), sink);
            sink.onDispose(deadline.timer);
            deadline.check();
        }));
    }

    private void check() {
        long rest = rate.nanosFor(seen.getAsLong()) - (System.nanoTime() - start);
        if (rest <= 0) {
            sink.error(BodyProblems.tooSlow(rate));
            return;
        }
        Future<?> next = loop.schedule(this::check, rest, TimeUnit.NANOSECONDS);
        timer.update(() -> next.cancel(false));
    }
}
