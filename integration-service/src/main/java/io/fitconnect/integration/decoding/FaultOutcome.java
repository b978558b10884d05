package io.fitconnect.integration.decoding;

/** What follows an attempt that failed through our fault. */
enum FaultOutcome {
    /** Another attempt. */
    RETRIED,
    /** The end of the import, for now. */
    FAILED,
    /** Nothing: another worker has the import, or its athlete was erased. */
    CLAIM_LOST
}
