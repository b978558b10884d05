package io.fitconnect.integration.answer;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets only so many large recordings be read at once: each holds a column of up to half a million samples, some MiB with
 * its chunks. Nothing in a read waits for a client.
 */
final class LargeReads {

    private static final Duration COME_AGAIN = Duration.ofSeconds(2);

    private final Semaphore permits;
    private final Duration timeout;

    LargeReads(int atOnce, Duration timeout) {
        this.permits = new Semaphore(atOnce);
        this.timeout = timeout;
    }

    /** Runs the read, or refuses it when too many others are under way for too long. */
    <T> T run(Read<T> read) throws IOException {
        if (!tryAcquire()) {
            throw new Refusal(CommonProblems.BUSY, AnswerText.MANY_LONG_ANSWERS.message()).retryAfter(COME_AGAIN);
        }
        try {
            return read.run();
        } finally {
            permits.release();
        }
    }

    private boolean tryAcquire() {
        try {
            return permits.tryAcquire(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Reads, and makes something of it. */
    interface Read<T> {

        T run() throws IOException;
    }
}
