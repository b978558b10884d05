package io.fitconnect.promo.advice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All advice that was given, and what athletes do not want to hear of. */
public interface AdviceBook {

    Optional<Advice> find(UUID athlete, UUID advice);

    /** What stands, the newest first. */
    List<Advice> listOpen(UUID athlete);

    /** What was given since the moment, and how much stands. */
    History history(UUID athlete, Instant since);

    /** Whether no other advice of its rule was given to its athlete in its country. */
    boolean isFirst(Advice advice);

    /** Adds the advice, or replaces its state. */
    void put(Advice advice);

    /** What the athlete silenced, at most {@link SilenceEntry#MOST}. */
    List<SilenceEntry> listSilences(UUID athlete);

    /** Adds a silence; one that says the same as a kept one replaces it. */
    void add(UUID athlete, SilenceEntry silence);

    /** Removes what was snoozed until before the moment. */
    void removeOver(UUID athlete, Instant now);

    /** Ends a silence; returns whether there was one. */
    boolean remove(UUID athlete, UUID silence);
}
