package io.fitconnect.integration.decoding;

import io.fitconnect.integration.erasure.Erasure;
import io.fitconnect.integration.erasure.ErasureKind;
import io.fitconnect.integration.erasure.Erasures;
import io.fitconnect.integration.imports.Import;
import io.fitconnect.integration.imports.ImportSettings;
import io.fitconnect.integration.imports.Imports;
import io.fitconnect.integration.imports.KnownContents;
import io.fitconnect.integration.imports.Refused;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;

/** Refuses an import for good. Its bytes are kept for a while; a file that was not to blame may be sent again. */
@UseCase
class RefuseImport {

    private final Imports imports;
    private final KnownContents contents;
    private final Erasures erasures;
    private final ImportSettings settings;
    private final Clock clock;

    RefuseImport(Imports imports, KnownContents contents, Erasures erasures, ImportSettings settings, Clock clock) {
        this.imports = imports;
        this.contents = contents;
        this.erasures = erasures;
        this.settings = settings;
        this.clock = clock;
    }

    /** Does nothing when the claim was lost to another worker. */
    public void handle(ClaimedImport claimed, Refused why) {
        Instant now = clock.instant();
        imports.findByKey(claimed.key())
                .filter(entry -> entry.refuse(claimed.attempt(), why, now))
                .ifPresent(entry -> settle(imports.save(entry), why, now));
    }

    private void settle(Import entry, Refused why, Instant now) {
        erasures.schedule(new Erasure(ErasureKind.RAW_FILE, entry.id()), now.plus(settings.refusedRetention()));
        if (why.equals(Refusals.NOT_DECODABLE)) {
            contents.forget(entry.key(), entry.contentSha256());
        }
    }
}
