package io.fitconnect.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/** Participants of one group training in notification-service's database, as their events would have put them there. */
final class Audience implements AutoCloseable {

    private static final int SHARDS = 64;
    private static final int BATCH = 1_000;

    private final Connection database;
    private final UUID groupTraining;

    Audience(int port, UUID groupTraining) throws SQLException {
        this.database = DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/notification", "notification", "fitconnect");
        this.groupTraining = groupTraining;
    }

    /** Adds so many athletes, evenly over the shards. */
    void grow(int athletes) throws SQLException {
        try (var insert = database.prepareStatement("insert into participant"
                + " (group_training_id, shard, athlete_id, state, revision, concerned_since)"
                + " values (?, ?, ?, 'going', 0, now() - interval '1 hour')")) {
            for (int number = 1; number <= athletes; number++) {
                insert.setObject(1, groupTraining);
                insert.setInt(2, number % SHARDS);
                insert.setObject(3, UUID.randomUUID());
                insert.addBatch();
                if (number % BATCH == 0 || number == athletes) {
                    insert.executeBatch();
                }
            }
        }
    }

    /** Whether so many changes were told to all: each has left a notice, and no work is left. */
    boolean isTold(int changes) throws SQLException {
        return count("group_notice where group_training_id = ?", groupTraining) >= changes
                && count("due_work where queue = 'group-notices' and id like ?", groupTraining + "/%") == 0;
    }

    private int count(String rows, Object value) throws SQLException {
        try (var select = database.prepareStatement("select count(*) from " + rows)) {
            select.setObject(1, value);
            try (var counted = select.executeQuery()) {
                counted.next();
                return counted.getInt(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
