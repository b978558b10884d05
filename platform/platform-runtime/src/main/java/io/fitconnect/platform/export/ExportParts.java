package io.fitconnect.platform.export;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.LeftoverStore;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.object.ObjectKey;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Which parts this service has written for whom, so that they go with the account. A part that is being written when the
 * account goes is not cancelled, since its writer could die between storing it and learning of that: the writer, or the one
 * that takes over its lease, deletes it, and the erasure waits for both.
 */
final class ExportParts implements AthleteData, LeftoverStore {

    private final JdbcTemplate jdbc;
    private final ExportStore store;
    private final DueWork work;
    private final Transactions transactions;
    private final String service;

    ExportParts(JdbcTemplate jdbc, ExportStore store, DueWork work, Transactions transactions, String service) {
        this.jdbc = jdbc;
        this.store = store;
        this.work = work;
        this.transactions = transactions;
        this.service = service;
    }

    ObjectKey keyOf(UUID export) {
        return ExportStore.partOf(export, service);
    }

    void add(UUID athlete, UUID export) {
        jdbc.update("""
                insert into export_part (athlete_id, export_id) values (?, ?)
                on conflict (athlete_id, export_id) do nothing""", athlete, export);
    }

    void remove(UUID athlete, UUID export) {
        jdbc.update("delete from export_part where athlete_id = ? and export_id = ?", athlete, export);
    }

    void deleteObject(UUID export) {
        store.objects().delete(keyOf(export));
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.queryForList("delete from export_part where athlete_id = ? returning export_id", UUID.class, athlete)
                .forEach(export -> {
                    work.cancel(ExpireExportPart.QUEUE, export.toString());
                    leftovers.add(name(), export);
                });
    }

    @Override
    public String name() {
        return "data-exports";
    }

    @Override
    public void delete(UUID export) {
        String key = export.toString();
        transactions.run(() -> {
            if (work.isPending(WriteExportPart.QUEUE, key)) {
                throw new IllegalStateException("The part is still being written");
            }
        });
        deleteObject(export);
        transactions.run(() -> work.cancel(WriteExportPart.QUEUE, key));
    }
}
