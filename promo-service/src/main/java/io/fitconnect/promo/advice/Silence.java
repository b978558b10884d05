package io.fitconnect.promo.advice;

import java.time.Instant;

/** What an athlete does not want to hear of. */
public sealed interface Silence {

    /** Not before a moment. */
    record Snoozed(Subject subject, Instant until) implements Silence {}

    /** Never again. */
    record Never(Subject subject) implements Silence {}

    /** Nothing of this brand. */
    record NotThisBrand(String brand) implements Silence {}
}
