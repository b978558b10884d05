package io.fitconnect.integration.archive;

import io.fitconnect.platform.usecase.UseCase;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Lists an athlete's newest archives, at REPEATABLE READ as {@link ViewArchive}. */
@UseCase(readOnly = true)
public class ListArchives {

    private static final int MOST = 100;

    private final Archives archives;

    ListArchives(Archives archives) {
        this.archives = archives;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Archive> handle(UUID athlete) {
        return archives.list(athlete, MOST);
    }
}
