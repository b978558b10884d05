package io.fitconnect.notification.inbox.persistence;

import com.datastax.oss.driver.api.core.cql.BatchStatement;
import com.datastax.oss.driver.api.core.cql.BatchType;
import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.PreparedStatement;
import com.datastax.oss.driver.api.core.cql.Statement;
import io.fitconnect.notification.inbox.NotificationId;
import io.fitconnect.notification.kind.Notice;
import io.fitconnect.platform.cassandra.WideRows;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * The statements of both tables, with their timestamps. A notification is written with the time of its notice and taken away with a
 * later one, so that of both the latter wins in whatever order they arrive.
 */
final class InboxStatements {

    private final int kept;
    private final PreparedStatement insert;
    private final PreparedStatement insertUnread;
    private final PreparedStatement delete;
    private final PreparedStatement deleteUnread;
    private final PreparedStatement find;
    private final PreparedStatement findAll;
    private final PreparedStatement list;
    private final PreparedStatement listUnread;
    private final PreparedStatement countUnread;

    InboxStatements(WideRows rows, int keptSeconds) {
        this.kept = keptSeconds;
        insert = rows.prepare("insert into ${keyspace}.inbox (athlete_id, month, id, kind, arguments, reference)"
                + " values (?, ?, ?, ?, ?, ?) using timestamp ? and ttl ?");
        insertUnread = rows.prepare(
                "insert into ${keyspace}.unread (athlete_id, month, id) values (?, ?, ?) using timestamp ? and ttl ?");
        delete = rows.prepare(deletion("inbox") + " and id = ?");
        deleteUnread = rows.prepare(deletion("unread") + " and id = ?");
        find = rows.prepare("select id, kind, arguments, reference from ${keyspace}.inbox"
                + " where athlete_id = ? and month = ? and id = ?");
        findAll = rows.prepare("select id, kind, arguments, reference from ${keyspace}.inbox"
                + " where athlete_id = ? and month = ? and id in ?");
        list = rows.prepare("select id, kind, arguments, reference from ${keyspace}.inbox"
                + " where athlete_id = ? and month = ? and id < ? limit ?");
        listUnread = rows.prepare(
                "select id from ${keyspace}.unread" + " where athlete_id = ? and month = ? and id >= ? and id <= ?");
        countUnread = rows.prepare("select id from ${keyspace}.unread where athlete_id = ? and month in ? limit ?");
    }

    /** One mutation of one partition. */
    Statement<?> write(UUID athlete, NotificationId id, Notice notice) {
        long at = micros(id.at());
        return batch(
                insert.bind(
                        athlete,
                        id.month(),
                        id.value(),
                        notice.kind(),
                        notice.arguments(),
                        notice.reference(),
                        at,
                        kept),
                insertUnread.bind(athlete, id.month(), id.value(), at, kept));
    }

    Statement<?> delete(UUID athlete, NotificationId id, Instant now) {
        long later = later(id, now);
        return batch(
                delete.bind(later, athlete, id.month(), id.value()),
                deleteUnread.bind(later, athlete, id.month(), id.value()));
    }

    BoundStatement markRead(UUID athlete, NotificationId id, Instant now) {
        return deleteUnread.bind(later(id, now), athlete, id.month(), id.value());
    }

    BoundStatement find(UUID athlete, NotificationId id) {
        return find.bind(athlete, id.month(), id.value());
    }

    BoundStatement findAll(UUID athlete, int month, List<UUID> ids) {
        return findAll.bind(athlete, month, ids);
    }

    BoundStatement list(UUID athlete, int month, NotificationId before, int limit) {
        return list.bind(athlete, month, before.value(), limit);
    }

    BoundStatement listUnread(UUID athlete, int month, UUID from, UUID to) {
        return listUnread.bind(athlete, month, from, to);
    }

    BoundStatement countUnread(UUID athlete, List<Integer> months, int most) {
        return countUnread.bind(athlete, months, most);
    }

    static String deletion(String table) {
        return "delete from ${keyspace}." + table + " using timestamp ? where athlete_id = ? and month = ?";
    }

    private static BatchStatement batch(BoundStatement first, BoundStatement second) {
        return BatchStatement.newInstance(BatchType.UNLOGGED, first, second).setIdempotent(true);
    }

    /** After the writing, even if the clock that wrote is ahead of ours. */
    private static long later(NotificationId id, Instant now) {
        return Math.max(micros(now), micros(id.at()) + 1);
    }

    static long micros(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }
}
