package io.fitconnect.promo.campaign;

import java.util.OptionalLong;

/**
 * The size of a segment as an editor may see it. Below the floor only that it is below; above it the size is rounded down, so that two
 * segments that differ by one person do not tell whether a condition holds for that person.
 */
public final class SegmentSize {

    private static final long STEP = 10;

    private final long found;
    private final double sampled;
    private final int floor;

    /**
     * The size by a sample.
     *
     * @param found   people of the sample for whom the segment holds
     * @param sampled the sample's share of all people
     */
    SegmentSize(long found, double sampled, int floor) {
        this.found = found;
        this.sampled = sampled;
        this.floor = floor;
    }

    /** Whether a campaign may run for the segment: the people of the sample alone are enough. */
    boolean isEnough() {
        return found >= floor;
    }

    /** The rounded size; empty below the floor. */
    public OptionalLong shown() {
        long people = (long) (found / sampled);
        return isEnough() ? OptionalLong.of(people - people % STEP) : OptionalLong.empty();
    }
}
