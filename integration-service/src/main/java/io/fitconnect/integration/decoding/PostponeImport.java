package io.fitconnect.integration.decoding;

import io.fitconnect.integration.imports.Imports;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;

/** Gives a claim back because a store did not answer: the import waits a moment, and the attempt does not count. */
@UseCase
class PostponeImport {

    private final Imports imports;
    private final DecodingSettings settings;
    private final Clock clock;

    PostponeImport(Imports imports, DecodingSettings settings, Clock clock) {
        this.imports = imports;
        this.settings = settings;
        this.clock = clock;
    }

    public void handle(ClaimedImport claimed) {
        Instant until = clock.instant().plus(settings.retryDelay());
        imports.findByKey(claimed.key()).ifPresent(entry -> entry.postpone(claimed.attempt(), until));
    }
}
