package io.fitconnect.integration.archive;

import io.fitconnect.platform.usecase.UseCase;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Shows an athlete's archive. At REPEATABLE READ: at SERIALIZABLE a client's polls would make the reading repeat. */
@UseCase(readOnly = true)
public class ViewArchive {

    private final Archives archives;

    ViewArchive(Archives archives) {
        this.archives = archives;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Archive handle(ArchiveKey key) {
        return archives.find(key).orElseThrow(ArchiveProblems::unknown);
    }
}
