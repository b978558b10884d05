package io.fitconnect.integration.decoding;

import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.Unpacking;
import java.util.concurrent.Semaphore;

/**
 * The part of the heap in which files are read: a small file never waits, a huge one until the others have ended. What may
 * be needed is reserved before reading, in whole MiB and in the order of asking; a file larger than all of it runs alone.
 */
final class DecodingMemory {

    /** As the reader states: about twice the content, and so much per sample. */
    private static final int BYTES_PER_SAMPLE = 200;

    /** No format says less of a sample. */
    private static final int LEAST_BYTES_OF_SAMPLE = 8;

    private final ReadingLimits limits;
    private final int total;
    private final Semaphore mebibytes;

    DecodingMemory(long bytes, ReadingLimits limits) {
        this.limits = limits;
        this.total = Math.max(1, toMebibytes(bytes));
        this.mebibytes = new Semaphore(total, true);
    }

    /** Runs the work when there is room to read the content. */
    void reserve(byte[] content, Runnable work) {
        int share = Math.min(total, toMebibytes(needOf(content)));
        mebibytes.acquireUninterruptibly(share);
        try {
            work.run();
        } finally {
            mebibytes.release(share);
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
}
