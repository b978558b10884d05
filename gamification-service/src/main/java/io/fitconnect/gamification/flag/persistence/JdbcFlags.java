package io.fitconnect.gamification.flag.persistence;

import io.fitconnect.gamification.fairness.Finding;
import io.fitconnect.gamification.fairness.FlagKind;
import io.fitconnect.gamification.flag.AppealPosition;
import io.fitconnect.gamification.flag.Flag;
import io.fitconnect.gamification.flag.FlagState;
import io.fitconnect.gamification.flag.Flags;
import io.fitconnect.platform.json.WireName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps flags, and those that are appealed against also in the queue of moderators. */
@Repository
class JdbcFlags implements Flags {

    private static final int SHARDS = 8;

    private final JdbcClient jdbc;

    JdbcFlags(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Flag> find(UUID athlete, UUID id) {
        return jdbc.sql("select * from flag where athlete_id = :athlete and id = :id")
                .param("athlete", athlete)
                .param("id", id)
                .query((row, number) -> flag(row))
                .optional();
    }

    @Override
    public List<Flag> list(UUID athlete, UUID before, int limit) {
        return jdbc.sql("select * from flag where athlete_id = :athlete and id < :before order by id desc limit :limit")
                .param("athlete", athlete)
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> flag(row))
                .list();
    }

    @Override
    public List<Flag> listOf(UUID athlete, UUID activity) {
        return jdbc.sql("select * from flag where athlete_id = :athlete and activity_id = :activity")
                .param("athlete", athlete)
                .param("activity", activity)
                .query((row, number) -> flag(row))
                .list();
    }

    @Override
    public List<Flag> listReplaysOf(UUID athlete, UUID activity) {
        return jdbc.sql("""
                        select * from flag
                        where athlete_id = :athlete and other_activity_id = :activity and kind = :replay""")
                .param("athlete", athlete)
                .param("activity", activity)
                .param("replay", FlagKind.REPLAY.wireName())
                .query((row, number) -> flag(row))
                .list();
    }

    @Override
    public List<Flag> listAppealed(AppealPosition after, int limit) {
        return jdbc.sql("""
                        select f.* from appealed_flag a join flag f on f.athlete_id = a.athlete_id and f.id = a.flag_id
                        where a.shard in (0, 1, 2, 3, 4, 5, 6, 7) and (a.appealed_at, a.flag_id) > (:appealedAt, :flag)
                        order by a.appealed_at, a.flag_id limit :limit""")
                .param("appealedAt", after.appealedAt().atOffset(ZoneOffset.UTC))
                .param("flag", after.flag())
                .param("limit", limit)
                .query((row, number) -> flag(row))
                .list();
    }

    @Override
    public void put(Flag flag) {
        dequeue(flag);
        jdbc.sql("""
                        insert into flag (athlete_id, id, activity_id, kind, measure, measured, limit_value, other_activity_id,
                            state, suspends, found_at, appeal, appealed_at, decided_by, decided_at, note)
                        values (:athlete, :id, :activity, :kind, :measure, :measured, :limit, cast(:other as uuid),
                            :state, :suspends, :foundAt, cast(:appeal as text), cast(:appealedAt as timestamptz),
                            cast(:decidedBy as uuid), cast(:decidedAt as timestamptz), cast(:note as text))
                        on conflict (athlete_id, id) do update set
                            measure = excluded.measure, measured = excluded.measured, limit_value = excluded.limit_value,
                            other_activity_id = excluded.other_activity_id, state = excluded.state,
                            suspends = excluded.suspends, appeal = excluded.appeal, appealed_at = excluded.appealed_at,
                            decided_by = excluded.decided_by, decided_at = excluded.decided_at, note = excluded.note""")
                .param("athlete", flag.athlete())
                .param("id", flag.id())
                .param("activity", flag.activity())
                .param("kind", flag.finding().kind().wireName())
                .param("measure", flag.finding().measure())
                .param("measured", flag.finding().measured())
                .param("limit", flag.finding().limit())
                .param("other", flag.other())
                .param("state", flag.state().wireName())
                .param("suspends", flag.suspends())
                .param("foundAt", flag.foundAt().atOffset(ZoneOffset.UTC))
                .param("appeal", flag.appeal())
                .param("appealedAt", time(flag.appealedAt()))
                .param("decidedBy", flag.decidedBy())
                .param("decidedAt", time(flag.decidedAt()))
                .param("note", flag.note())
                .update();
        if (flag.state() == FlagState.APPEALED) {
            jdbc.sql("""
                            insert into appealed_flag (shard, appealed_at, athlete_id, flag_id)
                            values (:shard, :appealedAt, :athlete, :flag)""")
                    .param("shard", shard(flag))
                    .param("appealedAt", time(flag.appealedAt()))
                    .param("athlete", flag.athlete())
                    .param("flag", flag.id())
                    .update();
        }
    }

    @Override
    public void remove(Flag flag) {
        dequeue(flag);
        jdbc.sql("delete from flag where athlete_id = :athlete and id = :id")
                .param("athlete", flag.athlete())
                .param("id", flag.id())
                .update();
    }

    private void dequeue(Flag flag) {
        if (flag.appealedAt() != null) {
            jdbc.sql("delete from appealed_flag where shard = :shard and appealed_at = :appealedAt and flag_id = :flag")
                    .param("shard", shard(flag))
                    .param("appealedAt", time(flag.appealedAt()))
                    .param("flag", flag.id())
                    .update();
        }
    }

    private static int shard(Flag flag) {
        return Math.floorMod(flag.id().hashCode(), SHARDS);
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }

    private static Flag flag(ResultSet row) throws SQLException {
        Finding finding = new Finding(
                FlagKind.find(row.getString("kind")).orElseThrow(),
                row.getString("measure"),
                row.getDouble("measured"),
                row.getDouble("limit_value"));
        FlagState state = WireName.find(FlagState.class, row.getString("state")).orElseThrow();
        return new Flag(
                row.getObject("athlete_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getObject("activity_id", UUID.class),
                finding,
                row.getObject("other_activity_id", UUID.class),
                state,
                row.getBoolean("suspends") || !state.suspends(),
                row.getObject("found_at", OffsetDateTime.class).toInstant(),
                row.getString("appeal"),
                instant(row, "appealed_at"),
                row.getObject("decided_by", UUID.class),
                instant(row, "decided_at"),
                row.getString("note"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
