package io.fitconnect.training.grouptraining.event;

import java.time.Duration;
import java.time.Instant;

/**
 * How old a ranking is.
 *
 * @param asOf     what was kept before this moment is ranked
 * @param finished how many are ranked
 */
public record RankingState(Instant asOf, int finished) {

    public long staleSeconds(Instant now) {
        return Math.max(0, Duration.between(asOf, now).toSeconds());
    }
}
