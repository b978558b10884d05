package io.fitconnect.platform.export;

import io.fitconnect.platform.account.ErasedAccounts;
import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.export.WriteExportPart.PendingPart;
import io.fitconnect.platform.object.ObjectStore;
import io.fitconnect.platform.object.SpoolFile;
import io.fitconnect.platform.object.StoredObject;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.LeaseLost;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkPolicy;
import io.fitconnect.platform.work.WorkQueue;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes this service's part of an archive into a temporary file and from there into the export store. Of an erased account
 * it deletes the part instead, see {@link ExportParts}.
 */
final class WriteExportPart implements WorkHandler<PendingPart> {

    static final WorkQueue<PendingPart> QUEUE = new WorkQueue<>("data-exports", PendingPart.class);
    static final String TOPIC = "account.export";
    static final String WRITTEN = "data-export-part-written.v1";

    private static final WorkPolicy POLICY =
            WorkPolicy.STANDARD.withParallelism(2).withTimeLimit(Duration.ofHours(1));

    private final List<AthleteArchive> features;
    private final ExportParts parts;
    private final ExportStore store;
    private final ErasedAccounts erased;
    private final Transactions transactions;
    private final Outbox outbox;
    private final DueWork work;
    private final JsonMapper json;
    private final ExportSettings settings;
    private final Clock clock;
    private final String service;

    WriteExportPart(
            List<AthleteArchive> features,
            ExportParts parts,
            ExportStore store,
            ErasedAccounts erased,
            Transactions transactions,
            Outbox outbox,
            DueWork work,
            JsonMapper json,
            ExportSettings settings,
            Clock clock,
            String service) {
        this.features = List.copyOf(features);
        this.parts = parts;
        this.store = store;
        this.erased = erased;
        this.transactions = transactions;
        this.outbox = outbox;
        this.work = work;
        this.json = json;
        this.settings = settings;
        this.clock = clock;
        this.service = service;
    }

    @Override
    public WorkQueue<PendingPart> queue() {
        return QUEUE;
    }

    @Override
    public WorkPolicy policy() {
        return POLICY;
    }

    @Override
    public void handle(WorkLease<PendingPart> lease) throws IOException {
        PendingPart part = lease.payload();
        if (erased.contains(part.accountId())) {
            parts.deleteObject(part.exportId());
            return;
        }
        StoredObject stored = store(part);
        try {
            transactions.run(() -> settle(lease, stored));
        } catch (LeaseLost lost) {
            if (erased.contains(part.accountId())) {
                parts.deleteObject(part.exportId());
            }
            throw lost;
        }
    }

    private StoredObject store(PendingPart part) throws IOException {
        try (SpoolFile file = SpoolFile.create()) {
            try (ArchiveWriter archive = new ArchiveWriter(file.output(), service, json)) {
                for (AthleteArchive feature : features) {
                    feature.write(part.accountId(), archive);
                }
            }
            try (InputStream content = file.content()) {
                return store.objects().put(parts.keyOf(part.exportId()), content, ObjectStore.MAX_BYTES);
            }
        }
    }

    /** Of an account that was erased meanwhile, the part is deleted by the next attempt. */
    private void settle(WorkLease<PendingPart> lease, StoredObject stored) {
        PendingPart part = lease.payload();
        if (erased.contains(part.accountId())) {
            lease.reschedule(clock.instant());
        } else {
            lease.complete();
            announce(part, stored);
        }
    }

    private void announce(PendingPart part, StoredObject stored) {
        Instant expiresAt = clock.instant().plus(settings.keep());
        work.schedule(ExpireExportPart.QUEUE, part.exportId().toString(), expiresAt, part);
        outbox.announce(new Announcement(
                TOPIC,
                part.accountId().toString(),
                WRITTEN,
                part.exportId().toString(),
                new PartWritten(
                        part.accountId(),
                        part.exportId(),
                        service,
                        parts.keyOf(part.exportId()).value(),
                        stored.bytes(),
                        stored.sha256(),
                        expiresAt)));
    }

    record PendingPart(UUID accountId, UUID exportId) {}

    record PartWritten(
            UUID accountId,
            UUID exportId,
            String service,
            String objectKey,
            long bytes,
            String sha256,
            Instant expiresAt) {}
}
