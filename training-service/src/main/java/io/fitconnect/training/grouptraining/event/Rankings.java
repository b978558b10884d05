package io.fitconnect.training.grouptraining.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The last ranking of each event, in pages. */
public interface Rankings {

    int PAGE = 100;

    Optional<RankingState> find(UUID event);

    /** A page from 0 on; empty behind the last. */
    List<RankedFinish> page(UUID event, int page);

    /** Where an athlete stands who took so long. */
    Optional<RankedFinish> findPlace(UUID event, UUID athlete, long elapsedMillis);

    /** Drops the page that has the athlete, until the next ranking is made. */
    void dropPage(UUID event, UUID athlete);

    /** Puts a ranking in the place of the one before. */
    void put(UUID event, Instant asOf, List<RankedFinish> ranking);
}
