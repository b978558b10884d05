package io.fitconnect.integration.decoding;

import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.Unpacking;
import java.util.concurrent.Semaphore;

/**
 * The part of the heap in which files are read. What may be needed is reserved before reading, in whole MiB and in the order of asking.
 * A quarter is for small files, so that none waits for a large one; large ones share the rest, and one that is larger than that has it alone.
 */
final class DecodingMemory {

    /** As the reader states: about twice the content, and so much per sample. */
    private static final int BYTES_PER_SAMPLE = 200;

    /** No format says less of a sample. */
    private static final int LEAST_BYTES_OF_SAMPLE = 8;

    private static final int SHARES = 4;

    private final ReadingLimits limits;
    private final Part small;
    private final Part large;

    DecodingMemory(long bytes, ReadingLimits limits) {
        this.limits = limits;
        int total = Math.max(SHARES, toMebibytes(bytes));
        this.small = new Part(total / SHARES);
        this.large = new Part(total - total / SHARES);
    }

    /** Runs the work when there is room to read the content. */
    void reserve(byte[] content, Runnable work) {
        int need = toMebibytes(needOf(content));
        Part part = need * 2 <= small.size ? small : large;
        int share = Math.min(part.size, need);
        if (!part.mebibytes.tryAcquire(share)) {
            DecodingPool.stepAside();
            part.mebibytes.acquireUninterruptibly(share);
        }
        try {
            work.run();
        } finally {
            part.mebibytes.release(share);
        }
    }

    /** Of a packed file its size says nothing: what it unpacks to is counted. */
    private long needOf(byte[] content) {
        long unpacked = Unpacking.countBytes(content, limits.contentBytes());
        long samples = Math.min(limits.samples(), unpacked / LEAST_BYTES_OF_SAMPLE);
        return 2 * unpacked + samples * BYTES_PER_SAMPLE;
    }

    private static int toMebibytes(long bytes) {
        return (int) ((bytes + (1 << 20) - 1) >> 20);
    }

    private static final class Part {

        private final int size;
        private final Semaphore mebibytes;

        private Part(int size) {
            this.size = size;
            this.mebibytes = new Semaphore(size, true);
        }
    }
}
