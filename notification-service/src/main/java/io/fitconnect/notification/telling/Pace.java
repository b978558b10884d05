package io.fitconnect.notification.telling;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The pace at which notices to many are told: one part at a time, in the order in which they come, and a pause after each, so that those
 * who read meanwhile get their share of the machines.
 */
final class Pace {

    private final ReentrantLock turn = new ReentrantLock(true);
    private final double pause;

    /** Takes the length of a pause, as a share of the time that the part before took. */
    Pace(double pause) {
        this.pause = pause;
    }

    void run(Runnable part) {
        try {
            turn.lockInterruptibly();
        } catch (InterruptedException overTime) {
            throw stopped(overTime);
        }
        try {
            long from = System.nanoTime();
            part.run();
            TimeUnit.NANOSECONDS.sleep((long) ((System.nanoTime() - from) * pause));
        } catch (InterruptedException overTime) {
            throw stopped(overTime);
        } finally {
            turn.unlock();
        }
    }

    private static IllegalStateException stopped(InterruptedException overTime) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("Telling took longer than its time limit", overTime);
    }
}
