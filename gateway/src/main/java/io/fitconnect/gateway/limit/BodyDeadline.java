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
 * Watches one body and fails when it does not keep its pace; what came in the meantime may have bought it time. Runs
 * on the event loop that reads the body, so that the two do not race.
 */
final class BodyDeadline {

    private final Pace pace;
    private final LongSupplier seen;
    private final EventExecutor loop;
    private final MonoSink<Void> sink;
    private final Disposable.Swap timer = Disposables.swap();
    private final long start = System.nanoTime();

    private BodyDeadline(Pace pace, LongSupplier seen, EventExecutor loop, MonoSink<Void> sink) {
        this.pace = pace;
        this.seen = seen;
        this.loop = loop;
        this.sink = sink;
    }

    /** Begins when subscribed to and ends only with the refusal of a body that is too slow. */
    static Mono<Void> missed(HttpServerRequest request, Pace pace, LongSupplier seen) {
        return Mono.create(sink -> request.withConnection(connection -> {
            BodyDeadline deadline =
                    new BodyDeadline(pace, seen, connection.channel().eventLoop(), sink);
            sink.onDispose(deadline.timer);
            deadline.look();
        }));
    }

    private void look() {
        long rest = pace.nanosFor(seen.getAsLong()) - (System.nanoTime() - start);
        if (rest <= 0) {
            sink.error(BodyProblems.tooSlow(pace));
            return;
        }
        Future<?> next = loop.schedule(this::look, rest, TimeUnit.NANOSECONDS);
        timer.update(() -> next.cancel(false));
    }
}
