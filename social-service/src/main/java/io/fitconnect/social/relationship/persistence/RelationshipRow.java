package io.fitconnect.social.relationship.persistence;

import io.fitconnect.platform.json.WireName;
import io.fitconnect.social.relationship.Entry;
import io.fitconnect.social.relationship.Pair;
import io.fitconnect.social.relationship.Relationship;
import io.fitconnect.social.relationship.Side;
import io.fitconnect.social.relationship.Tie;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Rows of {@code relationship} and {@code relationship_entry}. */
final class RelationshipRow {

    private RelationshipRow() {}

    static Relationship read(ResultSet row) throws SQLException {
        return new Relationship(
                new Pair(row.getObject("low_id", UUID.class), row.getObject("high_id", UUID.class)),
                moment(row, "friends_at"),
                side(row, "low"),
                side(row, "high"),
                row.getLong("version"));
    }

    static Entry readEntry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("athlete_id", UUID.class),
                tie(row.getString("tie")),
                row.getObject("other_id", UUID.class),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getBoolean("named"));
    }

    static Tie tie(String word) {
        return WireName.find(Tie.class, word).orElseThrow();
    }

    static StatementSpec bind(StatementSpec statement, Relationship relationship) {
        StatementSpec bound = statement
                .param("low", relationship.pair().low())
                .param("high", relationship.pair().high())
                .param("friends", column(relationship.friendsAt()))
                .param("version", relationship.version());
        return side(side(bound, "low", relationship.low()), "high", relationship.high());
    }

    private static StatementSpec side(StatementSpec statement, String prefix, Side side) {
        return statement
                .param(prefix + "Requested", column(side.requestedAt()))
                .param(prefix + "Asked", column(side.askedAt()))
                .param(prefix + "Follows", column(side.followsAt()))
                .param(prefix + "Blocked", column(side.blockedAt()))
                .param(prefix + "Knew", side.knewName());
    }

    private static Side side(ResultSet row, String prefix) throws SQLException {
        return new Side(
                moment(row, prefix + "_requested_at"),
                moment(row, prefix + "_asked_at"),
                moment(row, prefix + "_follows_at"),
                moment(row, prefix + "_blocked_at"),
                row.getBoolean(prefix + "_knew_name"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static @Nullable OffsetDateTime column(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
