package io.fitconnect.e2e.message;

import io.fitconnect.e2e.client.RetryPolicy;
import io.fitconnect.e2e.resilience.Acknowledged;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** People who write one message after the other, in turn in each of their conversations, and comment on and react to their club now and then. */
final class WritingLoad implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3); // shorter than a client id is recognized
    private static final int COMMENT_EVERY = 10;

    private final List<Writer> writers;
    private final List<Talk> talks;
    private final String discussion;
    private final int messagesOfEach;
    private final Duration pause;
    private final List<Sent> sent = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicInteger comments = new AtomicInteger();
    private final ExecutorService threads;
    private final CountDownLatch finished;

    WritingLoad(List<Writer> writers, List<Talk> talks, String club, int messagesOfEach, Duration pause) {
        this.writers = writers;
        this.talks = talks;
        this.discussion = "/api/v1/discussions/clubs/" + club;
        this.messagesOfEach = messagesOfEach;
        this.pause = pause;
        this.threads = Executors.newFixedThreadPool(writers.size());
        this.finished = new CountDownLatch(writers.size());
    }

    void begin() {
        writers.forEach(writer -> threads.execute(() -> {
            try {
                writeAll(writer);
            } finally {
                finished.countDown();
            }
        }));
    }

    private void writeAll(Writer writer) {
        var own = talks.stream().filter(talk -> talk.writers().contains(writer)).toList();
        for (int number = 0; number < messagesOfEach; number++) {
            sleep(pause);
            try {
                write(writer, own.get(number % own.size()), number);
                if (number % COMMENT_EVERY == 0) {
                    discuss(writer, number);
                }
            } catch (RuntimeException failure) {
                failed.incrementAndGet();
                System.err.println(failure.getMessage());
            }
        }
    }

    private void write(Writer writer, Talk talk, int number) {
        var clientId = UUID.randomUUID();
        var answer = RetryPolicy.untilAcknowledged(PATIENCE)
                .send(() -> writer.api()
                        .put(talk.messages() + "/" + clientId, Map.of("text", "Message " + number), Map.of()))
                .expect(200, 201);
        sent.add(new Sent(
                talk.id(), writer.id(), clientId, answer.json().path("number").asLong()));
    }

    private void discuss(Writer writer, int number) {
        Acknowledged.post(writer.api(), discussion + "/comments", Map.of("text", "Comment " + number));
        comments.incrementAndGet();
        Acknowledged.put(
                writer.api(), discussion + "/reaction", Map.of("reaction", number % 20 == 0 ? "like" : "strong"));
    }

    boolean isFinished() {
        return finished.getCount() == 0;
    }

    void awaitEnd(Duration longest) {
        try {
            if (!finished.await(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException(finished.getCount() + " people still write after " + longest);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    List<Sent> sent() {
        return List.copyOf(sent);
    }

    int comments() {
        return comments.get();
    }

    /** Messages and comments that were not acknowledged in time. */
    int failed() {
        return failed.get();
    }

    private static void sleep(Duration duration) {
        try {
            TimeUnit.MILLISECONDS.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
