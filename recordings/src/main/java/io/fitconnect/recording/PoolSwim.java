package io.fitconnect.recording;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a watch tells of a swim in a pool besides its samples.
 *
 * @param poolLengthMeters null when the file does not say
 * @param lengths in order, rests among them
 */
public record PoolSwim(@Nullable Double poolLengthMeters, List<PoolLength> lengths) {

    public PoolSwim {
        lengths = List.copyOf(lengths);
    }

    /** The lengths that were swum times the length of the pool, null when that is not known. */
    public @Nullable Double distanceMeters() {
        return poolLengthMeters == null
                ? null
                : poolLengthMeters * lengths.stream().filter(PoolLength::active).count();
    }
}
