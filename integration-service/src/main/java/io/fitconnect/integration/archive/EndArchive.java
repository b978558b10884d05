package io.fitconnect.integration.archive;

import io.fitconnect.integration.erasure.Erasure;
import io.fitconnect.integration.erasure.ErasureKind;
import io.fitconnect.integration.erasure.Erasures;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ends the reading of an archive, in the caller's transaction, and has its parts erased. */
@Component
class EndArchive {

    private final Archives archives;
    private final Erasures erasures;
    private final Clock clock;

    EndArchive(Archives archives, Erasures erasures, Clock clock) {
        this.archives = archives;
        this.erasures = erasures;
        this.clock = clock;
    }

    void end(ArchiveKey key, ArchiveState state, @Nullable String reason) {
        Instant now = clock.instant();
        if (archives.move(key, ArchiveState.READING, state, reason, now)) {
            erasures.schedule(new Erasure(ErasureKind.ARCHIVE, key.id()), now);
        }
    }
}
