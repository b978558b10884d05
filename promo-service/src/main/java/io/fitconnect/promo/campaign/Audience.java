package io.fitconnect.promo.campaign;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The facts of the adults who consent to campaigns. */
public interface Audience {

    /** The most people of the sample that are read to measure a segment. */
    int MOST_SAMPLED = 50_000;

    Optional<Facts> find(UUID athlete);

    /**
     * Keeps the facts.
     *
     * @param isSampled whether the athlete is among those by whom segments are measured
     */
    void put(Facts facts, boolean isSampled);

    void remove(UUID athlete);

    /** The facts of the sample, at most {@link #MOST_SAMPLED}. */
    List<Facts> listSample();
}
