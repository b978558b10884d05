package io.fitconnect.integration.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All archives; every access names the athlete. */
public interface Archives {

    void add(Archive archive);

    Optional<Archive> find(ArchiveKey key);

    /** Those of an athlete, the newest first. */
    List<Archive> list(UUID athlete, int most);

    /** Notes that a part is there. */
    void keepParts(Archive archive);

    /** Changes the state of an archive that stands in another one; false when it does not stand there. */
    boolean move(
            ArchiveKey key, ArchiveState from, ArchiveState to, @Nullable String reason, @Nullable Instant finishedAt);

    /** Notes how many files there are. */
    void keepFileCount(ArchiveKey key, int files);

    /** Notes what became of a file, once; false when the archive is not being read any more. */
    boolean addFile(ArchiveKey key, ArchiveFile file, Instant now);

    /** The number of the last file of which is known what became of it; 0 when there is none. */
    int lastFile(ArchiveKey key);

    /** Files behind a number, in their order. */
    List<ArchiveFile> listFiles(ArchiveKey key, int after, int limit);

    void remove(ArchiveKey key);
}
