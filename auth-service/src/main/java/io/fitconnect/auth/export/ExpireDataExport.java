package io.fitconnect.auth.export;

import io.fitconnect.auth.export.ExpireDataExport.Expiry;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Deletes an export whose time is over, with everything that lies in the store; also one to which services did not answer. */
@Component
class ExpireDataExport implements WorkHandler<ExpireDataExport.Expiry> {

    static final WorkQueue<Expiry> QUEUE = new WorkQueue<>("data-export-expiries", Expiry.class);

    private static final Logger LOG = LoggerFactory.getLogger(ExpireDataExport.class);

    private final DataExports exports;
    private final ArchiveFiles files;
    private final DataExportSettings settings;
    private final DataExportMeters meters;
    private final Transactions transactions;

    ExpireDataExport(
            DataExports exports,
            ArchiveFiles files,
            DataExportSettings settings,
            DataExportMeters meters,
            Transactions transactions) {
        this.exports = exports;
        this.files = files;
        this.settings = settings;
        this.meters = meters;
        this.transactions = transactions;
    }

    @Override
    public WorkQueue<Expiry> queue() {
        return QUEUE;
    }

    @Override
    public void handle(WorkLease<Expiry> lease) {
        UUID id = lease.payload().exportId();
        Optional<DataExport> export = exports.find(id);
        files.deleteAll(id);
        transactions.run(() -> {
            exports.remove(id);
            lease.complete();
        });
        export.filter(unfinished -> unfinished.archive().isEmpty()).ifPresent(this::tell);
    }

    private void tell(DataExport unfinished) {
        meters.givenUp();
        LOG.warn("Data export {} was given up: it still waited for {}", unfinished.id(), settings.missing(unfinished));
    }

    record Expiry(UUID exportId) {}
}
