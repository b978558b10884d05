package io.fitconnect.platform.export;

import io.fitconnect.platform.export.WriteExportPart.PendingPart;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;

/** Deletes a part whose time is over. */
final class ExpireExportPart implements WorkHandler<PendingPart> {

    static final WorkQueue<PendingPart> QUEUE = new WorkQueue<>("expired-data-exports", PendingPart.class);

    private final ExportParts parts;
    private final Transactions transactions;

    ExpireExportPart(ExportParts parts, Transactions transactions) {
        this.parts = parts;
        this.transactions = transactions;
    }

    @Override
    public WorkQueue<PendingPart> queue() {
        return QUEUE;
    }

    @Override
    public void handle(WorkLease<PendingPart> lease) {
        PendingPart part = lease.payload();
        parts.deleteObject(part.exportId());
        transactions.run(() -> {
            parts.remove(part.accountId(), part.exportId());
            lease.complete();
        });
    }
}
