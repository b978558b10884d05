package io.fitconnect.integration.archive;

import io.fitconnect.platform.usecase.UseCase;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Shows an athlete's archives. At REPEATABLE READ: at SERIALIZABLE a client's polls would make the reading repeat. */
@UseCase(readOnly = true)
public class ViewArchive {

    private static final int MOST = 100;

    private final Archives archives;

    ViewArchive(Archives archives) {
        this.archives = archives;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Archive handle(ArchiveKey key) {
        return archives.find(key).orElseThrow(ArchiveProblems::unknown);
    }

    /** The newest ones. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Archive> list(UUID athlete) {
        return archives.list(athlete, MOST);
    }

    /** Files behind a number, in their order. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<ArchiveFile> listFiles(ArchiveKey key, int after, int limit) {
        if (archives.find(key).isEmpty()) {
            throw ArchiveProblems.unknown();
        }
        return archives.listFiles(key, after, limit);
    }
}
