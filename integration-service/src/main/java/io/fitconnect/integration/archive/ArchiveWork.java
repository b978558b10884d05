package io.fitconnect.integration.archive;

import io.fitconnect.platform.work.WorkQueue;
import java.util.UUID;

/**
 * Takes the files of an archive, some at a time.
 *
 * @param next     where the directory goes on; -1 before it was looked for
 * @param number   of the last file that was looked at
 * @param unpacked bytes so far
 */
record ArchiveWork(UUID athlete, UUID archive, long next, int number, long unpacked) {

    static final WorkQueue<ArchiveWork> QUEUE = new WorkQueue<>("import-archives", ArchiveWork.class);

    static ArchiveWork begin(ArchiveKey key) {
        return new ArchiveWork(key.athleteId(), key.id(), -1, 0, 0);
    }

    ArchiveKey key() {
        return new ArchiveKey(athlete, archive);
    }
}
