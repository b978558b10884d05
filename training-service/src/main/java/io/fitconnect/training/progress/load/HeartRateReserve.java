package io.fitconnect.training.progress.load;

/** From rest to the highest heart rate (Karvonen 1957), in beats per minute. */
record HeartRateReserve(int restingBpm, int maxBpm) {

    HeartRateReserve {
        if (maxBpm <= restingBpm) {
            throw new IllegalArgumentException("The highest heart rate is above that at rest");
        }
    }

    /** The part of the reserve that a heart rate takes, 0 to 1. */
    double fraction(double bpm) {
        return Math.min(1, Math.max(0, (bpm - restingBpm) / (maxBpm - restingBpm)));
    }
}
