package io.fitconnect.profile.gear.persistence;

import io.fitconnect.profile.gear.GearId;
import io.fitconnect.profile.gear.Mounting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns of a mounting. */
final class MountingRows {

    private MountingRows() {}

    static Mounting mounting(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime dismountedAt = row.getObject("dismounted_at", OffsetDateTime.class);
        return new Mounting(
                new GearId(row.getObject("carrier_id", UUID.class)),
                row.getObject("mounted_at", OffsetDateTime.class).toInstant(),
                dismountedAt == null ? null : dismountedAt.toInstant());
    }
}
