package io.fitconnect.social.feed.persistence;

import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.PreparedStatement;
import io.fitconnect.platform.cassandra.WideRows;
import io.fitconnect.social.feed.EntryId;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * The statements of one of the tables, which differ in whose the entries are. An entry is written with its own time, so that writing it again changes
 * nothing and comes before an erasure.
 */
final class FeedStatements {

    private static final int BASE = 100;

    private final PreparedStatement insert;
    private final PreparedStatement list;
    private final PreparedStatement erase;

    FeedStatements(WideRows rows, String table, String owner) {
        insert = rows.prepare("insert into ${keyspace}.%s (%s, month, id) values (?, ?, ?) using timestamp ? and ttl ?"
                .formatted(table, owner));
        list = rows.prepare(
                "select %2$s, id from ${keyspace}.%1$s where %2$s in ? and month = ? and id < ? per partition limit ?"
                        .formatted(table, owner));
        erase = rows.prepare(
                "delete from ${keyspace}.%s using timestamp ? where %s = ? and month = ?".formatted(table, owner));
    }

    BoundStatement insert(UUID owner, EntryId id, int seconds) {
        return insert.bind(owner, number(id.month()), id.value(), micros(id.at()), seconds);
    }

    BoundStatement list(List<UUID> owners, YearMonth month, EntryId before, int most) {
        return list.bind(owners, number(month), before.value(), most);
    }

    /** Deletes what was written before that moment, or will be. */
    BoundStatement erase(UUID owner, YearMonth month, Instant until) {
        return erase.bind(micros(until), owner, number(month));
    }

    /** The month as it stands in keys, such as 202611. */
    private static int number(YearMonth month) {
        return month.getYear() * BASE + month.getMonthValue();
    }

    private static long micros(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }
}
