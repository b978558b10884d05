package io.fitconnect.auth.export;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.export.AssembleArchive.PendingArchive;
import io.fitconnect.auth.export.DataExport.Archive;
import io.fitconnect.auth.export.ExpireDataExport.Expiry;
import io.fitconnect.platform.export.ExportSettings;
import io.fitconnect.platform.export.ExportStore;
import io.fitconnect.platform.object.ObjectStore;
import io.fitconnect.platform.object.SpoolFile;
import io.fitconnect.platform.object.StoredObject;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkPolicy;
import io.fitconnect.platform.work.WorkQueue;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the archive of all parts. When the export goes meanwhile, with its account or its time, the work deletes what it
 * has stored: it comes again and finds no export.
 */
@Component
class AssembleArchive implements WorkHandler<PendingArchive> {

    static final WorkQueue<PendingArchive> QUEUE = new WorkQueue<>("data-export-archives", PendingArchive.class);

    private static final WorkPolicy POLICY =
            WorkPolicy.STANDARD.withParallelism(1).withTimeLimit(Duration.ofHours(1));

    private final DataExports exports;
    private final ArchiveFiles files;
    private final ExportStore store;
    private final ExportSettings settings;
    private final DataExportMeters meters;
    private final ExportMails mails;
    private final Transactions transactions;
    private final DueWork work;
    private final JsonMapper json;
    private final Clock clock;

    AssembleArchive(
            DataExports exports,
            ArchiveFiles files,
            ExportStore store,
            ExportSettings settings,
            DataExportMeters meters,
            ExportMails mails,
            Transactions transactions,
            DueWork work,
            JsonMapper json,
            Clock clock) {
        this.exports = exports;
        this.files = files;
        this.store = store;
        this.settings = settings;
        this.meters = meters;
        this.mails = mails;
        this.transactions = transactions;
        this.work = work;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public WorkQueue<PendingArchive> queue() {
        return QUEUE;
    }

    @Override
    public WorkPolicy policy() {
        return POLICY;
    }

    @Override
    public void handle(WorkLease<PendingArchive> lease) throws IOException {
        UUID id = lease.payload().exportId();
        Optional<DataExport> export = exports.find(id);
        if (export.isEmpty()) {
            files.deleteAll(id);
        } else if (export.get().archive().isEmpty()) {
            Instant completedAt = clock.instant();
            StoredObject stored = store(export.get(), completedAt);
            Archive archive = new Archive(completedAt, stored.bytes(), stored.sha256());
            if (transactions.run(() -> settle(lease, export.get().account(), archive))) {
                meters.completed(export.get(), archive);
            }
        }
    }

    private StoredObject store(DataExport export, Instant completedAt) throws IOException {
        try (SpoolFile file = SpoolFile.create()) {
            try (MergedArchive merged = new MergedArchive(file.output(), store.objects(), json)) {
                for (DataExportPart part : export.parts()) {
                    merged.add(ExportStore.partOf(export.id(), part.service()), part);
                }
                merged.describe(export, completedAt);
            }
            try (InputStream content = file.content()) {
                return store.objects().put(ArchiveFiles.archiveOf(export.id()), content, ObjectStore.MAX_BYTES);
            }
        }
    }

    private boolean settle(WorkLease<PendingArchive> lease, AccountId account, Archive archive) {
        UUID id = lease.payload().exportId();
        Instant expiresAt = archive.completedAt().plus(settings.keep());
        boolean isReady = exports.complete(id, archive, expiresAt);
        if (isReady) {
            lease.complete();
            mails.tellReady(account, expiresAt);
            work.schedule(ExpireDataExport.QUEUE, id.toString(), expiresAt, new Expiry(id));
        } else {
            lease.reschedule(clock.instant());
        }
        return isReady;
    }

    record PendingArchive(UUID exportId) {}
}
