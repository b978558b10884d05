package io.fitconnect.local.part;

import java.util.concurrent.TimeUnit;

/** The short wait between two looks at something outside of this process. */
public final class Pause {

    private static final long MILLIS = 100;

    private Pause() {}

    public static void shortly(String awaited) {
        try {
            TimeUnit.MILLISECONDS.sleep(MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailure("waiting for %s was interrupted".formatted(awaited), e);
        }
    }
}
