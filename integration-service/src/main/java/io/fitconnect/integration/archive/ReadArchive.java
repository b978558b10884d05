package io.fitconnect.integration.archive;

import io.fitconnect.integration.erasure.Erasure;
import io.fitconnect.integration.erasure.ErasureKind;
import io.fitconnect.integration.erasure.Erasures;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import java.time.Instant;

/** Has the files of an archive taken, once all its parts are there. May be repeated. */
@UseCase
public class ReadArchive {

    private final Archives archives;
    private final Erasures erasures;
    private final DueWork dueWork;
    private final Clock clock;

    ReadArchive(Archives archives, Erasures erasures, DueWork dueWork, Clock clock) {
        this.archives = archives;
        this.erasures = erasures;
        this.dueWork = dueWork;
        this.clock = clock;
    }

    public Archive handle(ArchiveKey key) {
        Archive archive = archives.find(key).orElseThrow(ArchiveProblems::unknown);
        if (archive.state() != ArchiveState.UPLOADING) {
            return archive;
        }
        Instant now = clock.instant();
        if (!archive.isUploading(now)) {
            throw ArchiveProblems.closed();
        }
        if (!archive.listMissing(1).isEmpty()) {
            throw ArchiveProblems.partsMissing();
        }
        if (!erasures.cancel(new Erasure(ErasureKind.ARCHIVE, key.id()), now)) {
            throw ArchiveProblems.closed();
        }
        archives.move(key, ArchiveState.UPLOADING, ArchiveState.READING, null, null);
        dueWork.schedule(ArchiveWork.QUEUE, key.id().toString(), now, ArchiveWork.begin(key));
        return archives.find(key).orElseThrow(ArchiveProblems::unknown);
    }
}
