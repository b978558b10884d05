package io.fitconnect.integration.decoding;

import io.fitconnect.integration.erasure.Erasure;
import io.fitconnect.integration.erasure.ErasureKind;
import io.fitconnect.integration.erasure.Erasures;
import io.fitconnect.integration.imports.Import;
import io.fitconnect.integration.imports.ImportAnnouncements;
import io.fitconnect.integration.imports.ImportSettings;
import io.fitconnect.integration.imports.Imports;
import io.fitconnect.integration.imports.Refused;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;

/** Refuses an import whose file cannot become a training, and announces it. Its bytes are kept for a while. */
@UseCase
class RefuseImport {

    private final Imports imports;
    private final Erasures erasures;
    private final Outbox outbox;
    private final ImportSettings settings;
    private final Clock clock;

    RefuseImport(Imports imports, Erasures erasures, Outbox outbox, ImportSettings settings, Clock clock) {
        this.imports = imports;
        this.erasures = erasures;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /** Does nothing when the claim was lost to another worker. */
    public void handle(ClaimedImport claimed, Refused why) {
        Instant now = clock.instant();
        imports.findByKey(claimed.key())
                .filter(entry -> entry.refuse(claimed.attempt(), why, now))
                .ifPresent(entry -> {
                    eraseLater(imports.save(entry), now);
                    outbox.announce(ImportAnnouncements.refused(entry, why));
                });
    }

    private void eraseLater(Import entry, Instant now) {
        erasures.schedule(new Erasure(ErasureKind.RAW_FILE, entry.id()), now.plus(settings.refusedRetention()));
    }
}
