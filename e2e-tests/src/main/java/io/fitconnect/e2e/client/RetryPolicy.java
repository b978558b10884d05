package io.fitconnect.e2e.client;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Repeats a request as a well-behaved client does: as late as the platform asks for, otherwise with growing pauses, and
 * not for ever. Only requests that may be repeated belong here.
 */
public final class RetryPolicy {

    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);

    private final Duration timeout;
    private final Predicate<Answer> again;
    private final boolean alsoWhenUnreachable;

    private RetryPolicy(Duration timeout, Predicate<Answer> again, boolean alsoWhenUnreachable) {
        this.timeout = timeout;
        this.again = again;
        this.alsoWhenUnreachable = alsoWhenUnreachable;
    }

    /** Comes again only when it was told to come later. */
    public static RetryPolicy whenTooMany(Duration timeout) {
        return new RetryPolicy(timeout, answer -> answer.status() == TOO_MANY_REQUESTS, false);
    }

    /** Comes again until the platform has said yes or no. */
    public static RetryPolicy untilAcknowledged(Duration timeout) {
        return new RetryPolicy(timeout, RetryPolicy::isBusy, true);
    }

    /** Repeats on 404 too: for a resource that the platform is about to create. */
    public static RetryPolicy untilThere(Duration timeout) {
        return new RetryPolicy(timeout, answer -> isBusy(answer) || answer.status() == NOT_FOUND, true);
    }

    /** The first answer that is not to be asked for again, or the last one when the time has run out. */
    public Answer send(Supplier<Answer> request) {
        var deadline = System.nanoTime() + timeout.toNanos();
        var pause = FIRST_PAUSE;
        while (true) {
            var late = System.nanoTime() + pause.toNanos() > deadline;
            try {
                var answer = request.get();
                if (late || !again.test(answer)) {
                    return answer;
                }
                sleep(answer.retryAfter().orElse(pause));
            } catch (Unreachable noAnswer) {
                if (late || !alsoWhenUnreachable) {
                    throw noAnswer;
                }
                sleep(pause);
            }
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    private static boolean isBusy(Answer answer) {
        return answer.status() == TOO_MANY_REQUESTS || answer.isServerError();
    }

    /** With a little chance, so that many clients do not come back at once. */
    private static void sleep(Duration pause) {
        LockSupport.parkNanos(
                (long) (pause.toNanos() * ThreadLocalRandom.current().nextDouble(1.0, 1.3)));
    }
}
