package io.fitconnect.notification.telling.persistence;

import io.fitconnect.notification.kind.Audience;
import io.fitconnect.notification.kind.Notice;
import io.fitconnect.notification.telling.GroupNotice;
import io.fitconnect.notification.telling.GroupNotices;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.purge.Expiring;
import io.fitconnect.platform.purge.Expiry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcGroupNotices implements GroupNotices, AthleteData, Expiring {

    private static final Duration KEPT = Duration.ofDays(8);

    private final JdbcClient jdbc;

    JdbcGroupNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(GroupNotice kept) {
        Notice notice = kept.notice();
        Audience.Participants audience = kept.audience();
        jdbc.sql("""
                        insert into group_notice
                            (group_training_id, cause, kind, happened_at, arguments, reference, only_going, actor_id)
                        values (:training, :cause, :kind, :at, :arguments, :reference, :onlyGoing, cast(:actor as uuid))
                        on conflict (group_training_id, cause, kind) do nothing""")
                .param("training", audience.groupTraining())
                .param("cause", notice.cause())
                .param("kind", notice.kind())
                .param("at", notice.at().atOffset(ZoneOffset.UTC))
                .param("arguments", notice.arguments())
                .param("reference", notice.reference())
                .param("onlyGoing", audience.onlyGoing())
                .param("actor", audience.actor())
                .update();
    }

    @Override
    public Optional<GroupNotice> find(UUID groupTraining, UUID cause, String kind) {
        return jdbc.sql("select * from group_notice where group_training_id = ? and cause = ? and kind = ?")
                .params(groupTraining, cause, kind)
                .query((row, number) -> toNotice(row))
                .optional();
    }

    @Override
    public List<GroupNotice> listSince(UUID groupTraining, Instant moment) {
        return jdbc.sql("select * from group_notice where group_training_id = ? and happened_at >= ?")
                .params(groupTraining, moment.atOffset(ZoneOffset.UTC))
                .query((row, number) -> toNotice(row))
                .list();
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("update group_notice set actor_id = null where actor_id = ?")
                .param(athlete)
                .update();
    }

    @Override
    public Expiry expiry() {
        return Expiry.of("group_notice", "group_training_id, cause, kind", "happened_at")
                .kept(KEPT);
    }

    private static GroupNotice toNotice(ResultSet row) throws SQLException {
        return new GroupNotice(
                new Audience.Participants(
                        row.getObject("group_training_id", UUID.class),
                        row.getBoolean("only_going"),
                        row.getObject("actor_id", UUID.class)),
                new Notice(
                        row.getObject("cause", UUID.class),
                        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                        row.getString("kind"),
                        row.getString("arguments"),
                        row.getString("reference")));
    }
}
