package io.fitconnect.integration.archive.persistence;

import io.fitconnect.platform.purge.Expiring;
import io.fitconnect.platform.purge.Expiry;
import org.springframework.stereotype.Component;

/** What became of the files of an archive is forgotten with the archive. */
@Component
class ExpiredArchiveFiles implements Expiring {

    @Override
    public Expiry expiry() {
        return Expiry.of("import_archive_file", "athlete_id, archive_id, number", "created_at")
                .kept(SqlArchives.KEPT);
    }
}
