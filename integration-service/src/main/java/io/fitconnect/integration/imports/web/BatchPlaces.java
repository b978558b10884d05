package io.fitconnect.integration.imports.web;

import io.fitconnect.integration.imports.ImportProblems;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.util.unit.DataSize;

/**
 * Places for batches that are being taken, each of which may hold its whole body: so many in all and a quarter of them for one sender, so
 * that one sender's flood, or bodies that it sends slowly, leave places to others. A body that takes too long is refused.
 */
final class BatchPlaces {

    private static final Duration COME_AGAIN = Duration.ofSeconds(2);
    private static final int SHARES = 4;
    private static final int BUFFER = 16_384;

    private final int most;
    private final Duration longest;
    private final Map<Object, Integer> taken = new HashMap<>();
    private int all;

    /**
     * Makes places.
     *
     * @param most    at once
     * @param longest that a body may take
     */
    BatchPlaces(int most, Duration longest) {
        this.most = most;
        this.longest = longest;
    }

    /** Takes a place, or refuses with 503 when too many are taken. */
    Place take(Object sender) {
        synchronized (taken) {
            int ofSender = taken.getOrDefault(sender, 0);
            if (all == most || ofSender * SHARES >= most) {
                throw new Refusal(CommonProblems.BUSY, "Many batches are being taken. Send this one again soon.")
                        .retryAfter(COME_AGAIN);
            }
            all++;
            taken.put(sender, ofSender + 1);
        }
        return new Place(sender);
    }

    private void giveBack(Object sender) {
        synchronized (taken) {
            all--;
            taken.computeIfPresent(sender, (same, count) -> count == 1 ? null : count - 1);
        }
    }

    /** A place that is taken. */
    final class Place implements AutoCloseable {

        private final Object sender;

        private Place(Object sender) {
            this.sender = sender;
        }

        /** Reads a body of at most so many bytes. */
        byte[] read(InputStream body, DataSize limit) throws IOException {
            long end = System.nanoTime() + longest.toNanos();
            ByteArrayOutputStream content = new ByteArrayOutputStream(BUFFER);
            byte[] buffer = new byte[BUFFER];
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                content.write(buffer, 0, read);
                if (content.size() > limit.toBytes()) {
                    throw ImportProblems.tooLarge(limit);
                }
                if (System.nanoTime() - end > 0) {
                    throw ImportProblems.tooSlow();
                }
            }
            return content.toByteArray();
        }

        @Override
        public void close() {
            giveBack(sender);
        }
    }
}
