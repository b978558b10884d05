package io.fitconnect.integration.rawfile.persistence;

import io.fitconnect.integration.erasure.Erasure;
import io.fitconnect.integration.erasure.ErasureKind;
import io.fitconnect.integration.erasure.Erasures;
import io.fitconnect.integration.rawfile.persistence.FormerFiles.FormerFile;
import io.fitconnect.platform.object.ObjectStore;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkPolicy;
import io.fitconnect.platform.work.WorkQueue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Moves raw files from before the object store out of Cassandra, a page of the ledger at a time, once. Two workers may move
 * the same file: both write the same object. An erasure may come in between: the ledger is asked after the put, and a file
 * that it no longer keeps is erased again.
 */
@Component
class MoveRawFiles implements WorkHandler<MoveRawFiles.Page> {

    static final WorkQueue<Page> QUEUE = new WorkQueue<>("raw-file-moves", Page.class);

    private static final Logger LOG = LoggerFactory.getLogger(MoveRawFiles.class);
    private static final int PAGE_SIZE = 20;

    private final RawFileChunks chunks;
    private final FormerFiles ledger;
    private final ObjectStore objects;
    private final Erasures erasures;
    private final DueWork work;
    private final Transactions transactions;
    private final Clock clock;

    MoveRawFiles(
            RawFileChunks chunks,
            FormerFiles ledger,
            ObjectStore objects,
            Erasures erasures,
            DueWork work,
            Transactions transactions,
            Clock clock) {
        this.chunks = chunks;
        this.ledger = ledger;
        this.objects = objects;
        this.erasures = erasures;
        this.work = work;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Schedules the move where Cassandra holds files; a store that is away is asked again at the next start. */
    @EventListener(ApplicationReadyEvent.class)
    void scheduleWhereNeeded() {
        try {
            if (!chunks.isEmpty()) {
                schedule();
            }
        } catch (DataAccessException e) {
            LOG.warn("Cassandra could not be asked for raw files that are to be moved: {}", e.toString());
        }
    }

    private void schedule() {
        transactions.run(() -> {
            work.scheduleIfAbsent(QUEUE, "all", clock.instant(), new Page(FormerFiles.FIRST, FormerFiles.FIRST));
        });
    }

    @Override
    public WorkQueue<Page> queue() {
        return QUEUE;
    }

    @Override
    public WorkPolicy policy() {
        return WorkPolicy.STANDARD.withParallelism(1);
    }

    @Override
    public void handle(WorkLease<Page> lease) throws IOException {
        Page last = lease.payload();
        List<FormerFile> files = ledger.listAfter(last.athleteId(), last.importId(), PAGE_SIZE);
        for (FormerFile file : files) {
            move(file);
        }
        if (files.size() == PAGE_SIZE) {
            FormerFile end = files.get(PAGE_SIZE - 1);
            lease.reschedule(clock.instant(), new Page(end.athleteId(), end.importId()));
        }
    }

    void move(FormerFile file) throws IOException {
        byte[] content = chunks.find(file.importId()).orElse(null);
        if (content == null) {
            return;
        }
        if (content.length != file.bytes()) {
            leave(file, content.length);
            return;
        }
        objects.put(StoredRawFiles.keyOf(file.importId()), new ByteArrayInputStream(content), content.length);
        if (!ledger.isKept(file)) {
            erasures.guard(new Erasure(ErasureKind.RAW_FILE, file.importId()), clock.instant());
        }
        chunks.delete(file.importId());
    }

    /** Its chunks were deleted while they were read, by another worker or an erasure, or else the file is damaged. */
    private void leave(FormerFile file, int found) {
        if (chunks.exists(file.importId())) {
            LOG.error("Raw file {} has {} bytes instead of {} and stays", file.importId(), found, file.bytes());
        }
    }

    /** The last moved row of the ledger. */
    record Page(UUID athleteId, UUID importId) {}
}
