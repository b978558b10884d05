package io.fitconnect.integration.archive;

import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An archive that an athlete hands in.
 *
 * @param clientId  through which client
 * @param bytes     of the whole of it
 * @param parts     a bit for each part that is there
 * @param reason    why it was refused, a stable word
 */
public record Archive(
        ArchiveKey key,
        String clientId,
        @Nullable String fileName,
        long bytes,
        BitSet parts,
        ArchiveState state,
        @Nullable String reason,
        Instant createdAt,
        @Nullable Instant finishedAt,
        Counts counts) {

    /** Of each part but the last one, which has the rest. */
    public static final int PART_BYTES = 25 << 20;

    static final long MOST_BYTES = 20L << 30;
    static final Duration KEPT = Duration.ofDays(7);

    static Archive begin(ArchiveKey key, String clientId, @Nullable String fileName, long bytes, Instant now) {
        return new Archive(
                key,
                clientId,
                fileName,
                bytes,
                new BitSet(),
                ArchiveState.UPLOADING,
                null,
                now,
                null,
                new Counts(0, 0, 0, 0, 0));
    }

    public int partCount() {
        return (int) ((bytes + PART_BYTES - 1) / PART_BYTES);
    }

    /** How long a part is, from 0 on. */
    int lengthOfPart(int part) {
        return (int) Math.min(PART_BYTES, bytes - (long) part * PART_BYTES);
    }

    /** The parts that are missing, from the first on. */
    public List<Integer> listMissing(int most) {
        return IntStream.range(0, partCount())
                .filter(part -> !parts.get(part))
                .limit(most)
                .boxed()
                .toList();
    }

    /** Whether it may be gone on with: its parts are kept for a week. */
    boolean isUploading(Instant now) {
        return state == ArchiveState.UPLOADING && createdAt.plus(KEPT).isAfter(now);
    }

    boolean isOpen(Instant now) {
        return state == ArchiveState.READING || isUploading(now);
    }

    /**
     * How many files there are, and what became of how many.
     *
     * @param files 0 until its directory was read
     */
    public record Counts(int files, int imported, int known, int skipped, int refused) {}
}
