package io.fitconnect.social.conversation.message;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Lets the work of one conversation run one after the other in this process; conversations share locks by their hash. */
final class Turns {

    private static final int STRIPES = 1_024;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ReentrantLock[] locks =
            Stream.generate(() -> new ReentrantLock(true)).limit(STRIPES).toArray(ReentrantLock[]::new);

    /** Refuses with 503 when those before take too long. */
    <T> T take(UUID conversation, Supplier<T> work) {
        ReentrantLock lock = locks[Math.floorMod(conversation.hashCode(), STRIPES)];
        try {
            if (!lock.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private static Refusal busy() {
        return new Refusal(CommonProblems.BUSY, MessageText.TOO_MANY_AT_ONCE.message())
                .retryAfter(Duration.ofSeconds(1));
    }
}
