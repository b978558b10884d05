package io.fitconnect.platform.export;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.LeftoverStore;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.object.ObjectKey;
import io.fitconnect.platform.object.ObjectStore;
import io.fitconnect.platform.work.DueWork;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which parts this service has written for whom, so that they go with the account. */
final class ExportParts implements AthleteData, LeftoverStore {

    private final JdbcTemplate jdbc;
    private final ObjectStore objects;
    private final DueWork work;

    ExportParts(JdbcTemplate jdbc, ObjectStore objects, DueWork work) {
        this.jdbc = jdbc;
        this.objects = objects;
        this.work = work;
    }

    static ObjectKey keyOf(UUID export) {
        return new ObjectKey("data-export/" + export + ".zip");
    }

    void add(UUID athlete, UUID export) {
        jdbc.update("""
                insert into export_part (athlete_id, export_id) values (?, ?)
                on conflict (athlete_id, export_id) do nothing""", athlete, export);
    }

    void remove(UUID athlete, UUID export) {
        jdbc.update("delete from export_part where athlete_id = ? and export_id = ?", athlete, export);
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.queryForList("delete from export_part where athlete_id = ? returning export_id", UUID.class, athlete)
                .forEach(export -> {
                    work.cancel(WriteExportPart.QUEUE, export.toString());
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
        objects.delete(keyOf(export));
    }
}
