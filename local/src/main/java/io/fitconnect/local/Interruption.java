package io.fitconnect.local;

/** Work that Ctrl-C, a signal or the end of the terminal makes give up, with the time to leave everything in order. */
final class Interruption {

    private Interruption() {}

    /** Runs the work; once interrupted, the process ends only when the thread that asked for the work ends it. */
    static void givesUp(Runnable giveUp, Runnable work) {
        var worker = Thread.currentThread();
        var hook = new Thread(
                () -> {
                    giveUp.run();
                    await(worker);
                },
                "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            work.run();
        } finally {
            forget(hook);
        }
    }

    private static void await(Thread worker) {
        try {
            worker.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException interruptedAlready) {
            return;
        }
    }
}
