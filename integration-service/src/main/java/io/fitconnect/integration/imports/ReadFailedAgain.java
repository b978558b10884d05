package io.fitconnect.integration.imports;

import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Has imports read once more that failed through our fault, when the fault is mended. */
@UseCase
public class ReadFailedAgain {

    private final Imports imports;
    private final Clock clock;

    ReadFailedAgain(Imports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    /** Returns how many these are. */
    public int handle(int limit) {
        Instant now = clock.instant();
        List<Import> failed = imports.listFailed(limit);
        failed.forEach(entry -> imports.save(entry.readAgain(now)));
        return failed.size();
    }
}
