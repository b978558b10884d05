package io.fitconnect.e2e.resilience;

/** What became of an acknowledged import. */
enum ImportOutcome {
    /** One training of the right length stands in the diary. */
    DONE,
    REFUSED,
    /** No end, no import, or no training. */
    LOST,
    /** More than one training. */
    DOUBLED
}
