package io.fitconnect.integration.decoding.persistence;

import io.fitconnect.integration.activity.ActivityIds;
import io.fitconnect.integration.erasure.ErasureKind;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Erases the guards of an athlete, and with them streams that a worker may be storing at this moment. */
@Repository
class ErasedStreamGuards implements AthleteData {

    private final JdbcTemplate jdbc;

    ErasedStreamGuards(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.query(
                "delete from stream_guard where athlete_id = ? returning import_id, sessions",
                row -> {
                    UUID importId = row.getObject("import_id", UUID.class);
                    IntStream.range(0, row.getInt("sessions"))
                            .mapToObj(session -> ActivityIds.of(importId, session))
                            .forEach(id -> leftovers.add(ErasureKind.STREAMS.name(), id));
                },
                athlete);
    }
}
