package io.fitconnect.benchmarks;

import io.fitconnect.benchmarks.Population.Member;
import io.fitconnect.e2e.client.ImportStatus;
import io.fitconnect.e2e.client.PushKey;
import io.fitconnect.e2e.recording.Ride;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Pushes a fixed number of hour-long recordings at once and sees when the last one stands in the diary. */
final class EndToEnd {

    private static final Duration TIMEOUT = Duration.ofMinutes(5);

    private final List<Member> members;
    private final Instant begin;

    /** Takes when the first recording began: a recording that was pushed before would be known. */
    EndToEnd(List<Member> members, Instant begin) {
        this.members = List.copyOf(members);
        this.begin = begin;
    }

    MarkdownTable measure(int recordings) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(members.size());
        try {
            var ended = push(threads, recordings);
            var first = ended.stream()
                    .map(ImportStatus::receivedAt)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            var last = ended.stream()
                    .map(ImportStatus::finishedAt)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            var seconds = Duration.between(first, last).toMillis() / 1000.0;
            return new MarkdownTable("recordings of one hour", "done", "seconds", "imports/s")
                    .add(
                            Integer.toString(recordings),
                            Long.toString(
                                    ended.stream().filter(ImportStatus::isDone).count()),
                            String.format(Locale.ROOT, "%.1f", seconds),
                            String.format(Locale.ROOT, "%.1f", recordings / seconds));
        } finally {
            threads.shutdownNow();
        }
    }

    private List<ImportStatus> push(ExecutorService threads, int recordings)
            throws InterruptedException, ExecutionException {
        var work = new ArrayList<Future<List<ImportStatus>>>();
        for (int i = 0; i < members.size(); i++) {
            var share = i;
            work.add(threads.submit(() -> pushShare(share, recordings)));
        }
        var ended = new ArrayList<ImportStatus>();
        for (var future : work) {
            ended.addAll(future.get());
        }
        return ended;
    }

    private List<ImportStatus> pushShare(int share, int recordings) {
        var imports = members.get(share).session().imports();
        var paths = new ArrayList<String>();
        for (int number = share; number < recordings; number += members.size()) {
            var ride = Ride.hour(begin, number).toFit();
            paths.add(imports.push(ride, PushKey.random()).expect(202).location());
        }
        return paths.stream().map(path -> imports.awaitEnd(path, TIMEOUT)).toList();
    }
}
