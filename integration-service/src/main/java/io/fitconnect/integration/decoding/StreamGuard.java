package io.fitconnect.integration.decoding;

import io.fitconnect.integration.imports.ImportKey;
import java.time.Instant;

/**
 * Streams of an import that may be stored without the ledger knowing of them.
 *
 * @param sessions how many there may be, under ids that follow from the import
 * @param dueAt    when the ledger is asked whether it knows of them
 */
public record StreamGuard(ImportKey key, int sessions, Instant dueAt) {}
