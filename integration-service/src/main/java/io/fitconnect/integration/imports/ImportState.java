package io.fitconnect.integration.imports;

/** How far an import has come. The names stand in the table {@code import_ledger}. */
public enum ImportState {
    /** Acknowledged; waits for a worker. */
    RECEIVED,
    /** A worker has claimed it. */
    DECODING,
    /** Its activities are announced; waits for their trainings. */
    DECODED,
    /** Every activity has its training. */
    DONE,
    /** It will not become a training; the ledger says why. */
    REFUSED,
    /** We could not read it, through a fault of ours. Its bytes are kept, and it may be read again. */
    FAILED;

    /** Whether it was understood or refused, so that no activity will be added to it. */
    public boolean isDecided() {
        return this == DECODED || isFinal();
    }

    public boolean isFinal() {
        return this == DONE || this == REFUSED;
    }
}
