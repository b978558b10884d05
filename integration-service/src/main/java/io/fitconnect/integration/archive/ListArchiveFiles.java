package io.fitconnect.integration.archive;

import io.fitconnect.platform.usecase.UseCase;
import java.util.List;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Lists what became of an archive's files, in their order, at REPEATABLE READ as {@link ViewArchive}. */
@UseCase(readOnly = true)
public class ListArchiveFiles {

    private final Archives archives;

    ListArchiveFiles(Archives archives) {
        this.archives = archives;
    }

    /** Those behind a number. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<ArchiveFile> handle(ArchiveKey key, int after, int limit) {
        if (archives.find(key).isEmpty()) {
            throw ArchiveProblems.unknown();
        }
        return archives.listFiles(key, after, limit);
    }
}
