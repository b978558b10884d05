package io.fitconnect.auth.authorization;

import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets requests with the same code, or of the same family, go one after another within an instance, and few of any at once.
 * Transactions keep them apart anyway; but each collision costs a repetition, and the rows of new families are neighbours, which
 * a serializable database takes for collisions as well.
 */
final class Turns {

    private static final int STRIPES = 256;
    private static final int AT_ONCE = 4;

    private final Lock[] locks = new Lock[STRIPES];
    private final Semaphore permits = new Semaphore(AT_ONCE, true);

    Turns() {
        for (int stripe = 0; stripe < STRIPES; stripe++) {
            locks[stripe] = new ReentrantLock(true);
        }
    }

    <T> T take(String subject, Supplier<T> work) {
        Lock turn = locks[Math.floorMod(subject.hashCode(), STRIPES)];
        turn.lock();
        try {
            permits.acquireUninterruptibly();
            try {
                return work.get();
            } finally {
                permits.release();
            }
        } finally {
            turn.unlock();
        }
    }
}
