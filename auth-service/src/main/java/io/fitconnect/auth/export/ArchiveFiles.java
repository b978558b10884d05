package io.fitconnect.auth.export;

import io.fitconnect.platform.export.ExportStore;
import io.fitconnect.platform.object.ObjectKey;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What lies in the export store for an export: the parts of services, and the archive made of them. */
@Component
public class ArchiveFiles {

    private static final int PAGE = 100;

    private final ExportStore store;

    ArchiveFiles(ExportStore store) {
        this.store = store;
    }

    /** Where the finished archive of an export lies. */
    public static ObjectKey archiveOf(UUID export) {
        return new ObjectKey(ExportStore.folderOf(export) + "archive.zip");
    }

    /** Opens the finished archive of an export; the caller closes it. */
    public Optional<InputStream> open(UUID export) {
        return store.objects().open(archiveOf(export));
    }

    /** Deletes everything; what a service writes afterwards, that service deletes. */
    void deleteAll(UUID export) {
        List<ObjectKey> page;
        do {
            page = store.objects().list(ExportStore.folderOf(export), null, PAGE);
            page.forEach(store.objects()::delete);
        } while (!page.isEmpty());
    }
}
