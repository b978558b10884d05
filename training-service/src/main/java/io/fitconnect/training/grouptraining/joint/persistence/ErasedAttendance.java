package io.fitconnect.training.grouptraining.joint.persistence;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Erases to which group trainings an athlete came. */
@Repository
class ErasedAttendance implements AthleteData {

    private static final List<String> TABLES = List.of("joint_recording", "joint_confirmation", "joint_told");

    private final JdbcClient jdbc;

    ErasedAttendance(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        TABLES.forEach(table -> jdbc.sql("delete from " + table + " where athlete_id = :athlete")
                .param("athlete", athlete)
                .update());
    }
}
