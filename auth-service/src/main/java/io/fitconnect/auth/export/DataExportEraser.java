package io.fitconnect.auth.export;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.LeftoverStore;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Erases the exports of a person. An archive that is being made is not cancelled: its maker finds no export any more and
 * deletes what it stored, and the erasure waits for that.
 */
@Component
class DataExportEraser implements AthleteData, LeftoverStore {

    private final DataExports exports;
    private final ArchiveFiles files;
    private final Transactions transactions;
    private final DueWork work;

    DataExportEraser(DataExports exports, ArchiveFiles files, Transactions transactions, DueWork work) {
        this.exports = exports;
        this.files = files;
        this.transactions = transactions;
        this.work = work;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        exports.removeOf(new AccountId(athlete)).forEach(export -> {
            work.cancel(ExpireDataExport.QUEUE, export.toString());
            leftovers.add(name(), export);
        });
    }

    @Override
    public String name() {
        return "data-export-archives";
    }

    @Override
    public void delete(UUID export) {
        String key = export.toString();
        transactions.run(() -> {
            if (work.isPending(AssembleArchive.QUEUE, key)) {
                throw new IllegalStateException("The archive is still being made");
            }
        });
        files.deleteAll(export);
        transactions.run(() -> work.cancel(AssembleArchive.QUEUE, key));
    }
}
