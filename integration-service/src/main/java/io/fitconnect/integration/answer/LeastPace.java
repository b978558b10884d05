package io.fitconnect.integration.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Sends content to a client that reads at its own pace, and gives up on one that takes less than the least number of bytes
 * in a period. A client that takes nothing at all ends earlier or later by the server's write time-out.
 */
final class LeastPace {

    private static final int BLOCK = 8 * 1024;

    private final long leastBytes;
    private final Duration period;
    private final Clock clock;

    LeastPace(long leastBytes, Duration period, Clock clock) {
        this.leastBytes = leastBytes;
        this.period = period;
        this.clock = clock;
    }

    /**
     * Sends all of the content.
     *
     * @throws TooSlow the client fell behind
     */
    void send(InputStream content, OutputStream client) throws IOException {
        byte[] block = new byte[BLOCK];
        Instant periodEnd = clock.instant().plus(period);
        long taken = 0;
        for (int read = content.read(block); read >= 0; read = content.read(block)) {
            client.write(block, 0, read);
            taken += read;
            Instant now = clock.instant();
            if (!now.isBefore(periodEnd)) {
                requirePace(taken);
                periodEnd = now.plus(period);
                taken = 0;
            }
        }
    }

    private void requirePace(long taken) throws TooSlow {
        if (taken < leastBytes) {
            throw new TooSlow("The client took " + taken + " bytes in " + period.toSeconds() + " s");
        }
    }

    /** The client reads too slowly. */
    static final class TooSlow extends IOException {

        private static final long serialVersionUID = 1L;

        private TooSlow(String message) {
            super(message);
        }
    }
}
