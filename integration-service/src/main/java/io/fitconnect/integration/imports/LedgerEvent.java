package io.fitconnect.integration.imports;

import java.time.Duration;

/** A change of the ledger, published inside this service after the commit. */
public sealed interface LedgerEvent {

    SourceKind source();

    /** Acknowledged: there is something to decode. */
    record Received(SourceKind source) implements LedgerEvent {}

    /** Understood. */
    record Decoded(SourceKind source, String format) implements LedgerEvent {}

    /**
     * Every activity has its training.
     *
     * @param took how long that was after it was received
     */
    record Done(SourceKind source, String format, String clientId, Duration took) implements LedgerEvent {}

    /** Not read, through our fault. */
    record Failed(SourceKind source) implements LedgerEvent {}

    /** Not understood. */
    record Refused(SourceKind source, String reason) implements LedgerEvent {}
}
