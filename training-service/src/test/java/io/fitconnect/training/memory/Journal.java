package io.fitconnect.training.memory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;

/** What a transaction has written, so that it can be undone; and the call of a store at which the process dies. */
public final class Journal {

    private static final int NEVER = Integer.MAX_VALUE;

    private final Deque<Runnable> undo = new ArrayDeque<>();
    private boolean changed;
    private int callsOfNext = NEVER;
    private int callsLeft = NEVER;

    /** Runs a transaction; false when the process died in it, and nothing of it is left. */
    public boolean commits(Runnable work) {
        undo.clear();
        callsLeft = callsOfNext;
        callsOfNext = NEVER;
        try {
            work.run();
            return true;
        } catch (Killed killed) {
            undo.forEach(Runnable::run);
            return false;
        } finally {
            callsLeft = NEVER;
        }
    }

    /** Lets the process die at one of the next calls of the next transaction, if that makes as many. */
    public void killWithin(int calls, Random random) {
        callsOfNext = random.nextInt(calls);
    }

    void called() {
        if (callsLeft-- == 0) {
            throw new Killed();
        }
    }

    void written(Runnable inverse) {
        undo.push(inverse);
        changed = true;
    }

    /** Tells whether anything was written since it was asked last, be it undone or not. */
    public boolean hasChanged() {
        boolean was = changed;
        changed = false;
        return was;
    }

    private static final class Killed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Killed() {
            super("The process dies here", null, false, false);
        }
    }
}
