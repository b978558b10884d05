package io.fitconnect.integration.archive;

import io.fitconnect.integration.erasure.Erasure;
import io.fitconnect.integration.erasure.ErasureKind;
import io.fitconnect.integration.erasure.Erasures;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;

/** Cancels an archive, or forgets one that ended; may be repeated. What became imports stays. */
@UseCase
public class CancelArchive {

    private final Archives archives;
    private final Erasures erasures;
    private final DueWork dueWork;
    private final Clock clock;

    CancelArchive(Archives archives, Erasures erasures, DueWork dueWork, Clock clock) {
        this.archives = archives;
        this.erasures = erasures;
        this.dueWork = dueWork;
        this.clock = clock;
    }

    public void handle(ArchiveKey key) {
        if (archives.find(key).isPresent()) {
            archives.remove(key);
            dueWork.cancel(ArchiveWork.QUEUE, key.id().toString());
            erasures.schedule(new Erasure(ErasureKind.ARCHIVE, key.id()), clock.instant());
        }
    }
}
