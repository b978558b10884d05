package io.fitconnect.integration.decoding;

import io.fitconnect.integration.imports.Import;
import io.fitconnect.integration.imports.Imports;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;

/**
 * Follows an attempt that failed through our fault: another one after a pause, or, after the last one, the end of the
 * import. Its bytes and its content stay, so that it can be read again once the fault is mended.
 */
@UseCase
class SettleFault {

    private final Imports imports;
    private final DecodingSettings settings;
    private final Clock clock;

    SettleFault(Imports imports, DecodingSettings settings, Clock clock) {
        this.imports = imports;
        this.settings = settings;
        this.clock = clock;
    }

    public FaultOutcome handle(ClaimedImport claimed) {
        return imports.findByKey(claimed.key())
                .map(entry -> settle(entry, claimed.attempt()))
                .orElse(FaultOutcome.CLAIM_LOST);
    }

    private FaultOutcome settle(Import entry, int attempt) {
        Instant now = clock.instant();
        boolean last = attempt >= settings.maxAttempts();
        boolean settled =
                last ? entry.fail(attempt, now) : entry.retry(attempt, now.plus(settings.delayAfterFault(attempt)));
        if (!settled) {
            return FaultOutcome.CLAIM_LOST;
        }
        imports.save(entry);
        return last ? FaultOutcome.FAILED : FaultOutcome.RETRIED;
    }
}
