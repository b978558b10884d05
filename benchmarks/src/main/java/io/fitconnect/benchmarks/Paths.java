package io.fitconnect.benchmarks;

import io.fitconnect.benchmarks.Population.Member;
import io.fitconnect.e2e.client.PushKey;
import io.fitconnect.e2e.recording.Ride;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/** The main paths through the gateway under a closed loop. */
final class Paths {

    private final List<Member> members;
    private final ClosedLoop loop;
    private final Instant begin = Instant.now().minus(Duration.ofDays(2_000));
    private final AtomicInteger rides = new AtomicInteger();

    Paths(List<Member> members, Duration warmUp, Duration measured) {
        this.members = List.copyOf(members);
        this.loop = new ClosedLoop(members.size(), warmUp, measured);
    }

    MarkdownTable measure() throws InterruptedException, ExecutionException {
        var table = new MarkdownTable("path", "requests/s", "p50, ms", "p99, ms", "failed");
        add(
                table,
                "list the diary (20 of 61 trainings)",
                loop.run(connection ->
                        members.get(connection).session().diary().list().succeeded()));
        add(table, "view a recorded training", loop.run(connection -> {
            var member = members.get(connection);
            return member.session().diary().get(member.training()).succeeded();
        }));
        add(
                table,
                "push a recording (5 min, 10 kB) until 202",
                loop.run(connection -> members.get(connection)
                        .session()
                        .imports()
                        .push(Ride.numbered(begin, rides.getAndIncrement()).toFit(), PushKey.random())
                        .succeeded()));
        return table;
    }

    private static void add(MarkdownTable table, String path, ClosedLoop.Outcome outcome) {
        table.add(
                path,
                String.format(Locale.ROOT, "%.0f", outcome.perSecond()),
                String.format(Locale.ROOT, "%.1f", outcome.latencies().millis(0.5)),
                String.format(Locale.ROOT, "%.1f", outcome.latencies().millis(0.99)),
                Integer.toString(outcome.failures()));
    }
}
