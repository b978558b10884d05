package io.fitconnect.integration.connector.persistence;

import io.fitconnect.integration.connector.Connection;
import io.fitconnect.integration.connector.ConnectionId;
import io.fitconnect.integration.connector.ConnectionState;
import io.fitconnect.integration.connector.Connections;
import io.fitconnect.integration.connector.Exchange;
import io.fitconnect.integration.connector.HistoryState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Connections in the table {@code tracker_connection}, what they fetched in {@code tracker_item}. */
@Repository
class SqlConnections implements Connections {

    private final JdbcClient jdbc;

    SqlConnections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Connection> list(UUID athlete) {
        return jdbc.sql("select * from tracker_connection where athlete_id = ? order by tracker")
                .param(athlete)
                .query((row, number) -> toConnection(row))
                .list();
    }

    @Override
    public Optional<Connection> find(ConnectionId id) {
        return jdbc.sql("select * from tracker_connection where athlete_id = ? and tracker = ?")
                .params(id.athlete(), id.tracker())
                .query((row, number) -> toConnection(row))
                .optional();
    }

    @Override
    public Optional<ConnectionId> findOwner(String tracker, String remoteAthlete) {
        return jdbc.sql("select athlete_id from tracker_connection where tracker = ? and remote_athlete = ?")
                .params(tracker, remoteAthlete)
                .query(UUID.class)
                .optional()
                .map(athlete -> new ConnectionId(athlete, tracker));
    }

    @Override
    public void put(Connection connection) {
        remove(connection.id());
        jdbc.sql("""
                        insert into tracker_connection (athlete_id, tracker, remote_athlete, state, scopes, sealed_tokens,
                        expires_at, token_version, connected_at, asked_at, exchanged_at, exchange, found, history)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        connection.id().athlete(),
                        connection.id().tracker(),
                        connection.remoteAthlete(),
                        connection.state().name(),
                        String.join(" ", connection.scopes()),
                        connection.sealedTokens(),
                        toColumn(connection.expiresAt()),
                        connection.tokenVersion(),
                        toColumn(connection.connectedAt()))
                .param(toNullableColumn(connection.askedAt()))
                .param(toNullableColumn(connection.exchangedAt()))
                .params(
                        connection.exchange().name(),
                        connection.found(),
                        connection.history().name())
                .update();
    }

    @Override
    public boolean remove(ConnectionId id) {
        return jdbc.sql("delete from tracker_connection where athlete_id = ? and tracker = ?")
                        .params(id.athlete(), id.tracker())
                        .update()
                == 1;
    }

    @Override
    public void noteExchange(ConnectionId id, Exchange exchange, int found, Instant at) {
        jdbc.sql("""
                        update tracker_connection set exchange = ?, found = ?, exchanged_at = ?
                        where athlete_id = ? and tracker = ?""")
                .params(exchange.name(), found, toColumn(at), id.athlete(), id.tracker())
                .update();
    }

    @Override
    public void noteAsked(ConnectionId id, Instant until) {
        jdbc.sql("update tracker_connection set asked_at = ? where athlete_id = ? and tracker = ?")
                .params(toColumn(until), id.athlete(), id.tracker())
                .update();
    }

    @Override
    public void noteHistory(ConnectionId id, HistoryState history) {
        jdbc.sql("update tracker_connection set history = ? where athlete_id = ? and tracker = ?")
                .params(history.name(), id.athlete(), id.tracker())
                .update();
    }

    @Override
    public void expire(ConnectionId id) {
        jdbc.sql("update tracker_connection set state = ? where athlete_id = ? and tracker = ?")
                .params(ConnectionState.EXPIRED.name(), id.athlete(), id.tracker())
                .update();
    }

    @Override
    public boolean claimRefresh(ConnectionId id, int tokenVersion, Instant now, Instant until) {
        return jdbc.sql("""
                        update tracker_connection set refresh_until = ?
                        where athlete_id = ? and tracker = ? and token_version = ?
                        and (refresh_until is null or refresh_until < ?)""")
                        .params(toColumn(until), id.athlete(), id.tracker(), tokenVersion, toColumn(now))
                        .update()
                == 1;
    }

    @Override
    public boolean keepTokens(ConnectionId id, int tokenVersion, String sealed, Instant expiresAt) {
        return jdbc.sql("""
                        update tracker_connection set sealed_tokens = ?, expires_at = ?, refresh_until = null,
                        token_version = token_version + 1
                        where athlete_id = ? and tracker = ? and token_version = ?""")
                        .params(sealed, toColumn(expiresAt), id.athlete(), id.tracker(), tokenVersion)
                        .update()
                == 1;
    }

    @Override
    public void endRefresh(ConnectionId id, int tokenVersion) {
        jdbc.sql("""
                        update tracker_connection set refresh_until = null
                        where athlete_id = ? and tracker = ? and token_version = ?""").params(id.athlete(), id.tracker(), tokenVersion).update();
    }

    @Override
    public Set<String> listKnown(ConnectionId id, Collection<String> externalIds) {
        if (externalIds.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql("""
                        select external_id from tracker_item
                        where athlete_id = :athlete and tracker = :tracker and external_id in (:ids)""")
                .param("athlete", id.athlete())
                .param("tracker", id.tracker())
                .param("ids", externalIds)
                .query(String.class)
                .list());
    }

    @Override
    public void noteFetched(ConnectionId id, String externalId, @Nullable UUID importId, Instant at) {
        jdbc.sql("""
                        insert into tracker_item (athlete_id, tracker, external_id, import_id, fetched_at)
                        values (?, ?, ?, ?, ?)
                        on conflict (athlete_id, tracker, external_id) do nothing""")
                .params(id.athlete(), id.tracker(), externalId)
                .param(importId)
                .param(toColumn(at))
                .update();
    }

    @Override
    public Optional<FetchedItem> findFetched(ConnectionId id, String externalId) {
        return jdbc.sql("""
                        select external_id, import_id from tracker_item
                        where athlete_id = ? and tracker = ? and external_id = ?""")
                .params(id.athlete(), id.tracker(), externalId)
                .query((row, number) -> toItem(row))
                .optional();
    }

    @Override
    public List<FetchedItem> listFetched(ConnectionId id, int limit) {
        return jdbc.sql("""
                        select external_id, import_id from tracker_item
                        where athlete_id = ? and tracker = ? order by external_id limit ?""")
                .params(id.athlete(), id.tracker(), limit)
                .query((row, number) -> toItem(row))
                .list();
    }

    @Override
    public void forgetFetched(ConnectionId id, String externalId) {
        jdbc.sql("delete from tracker_item where athlete_id = ? and tracker = ? and external_id = ?")
                .params(id.athlete(), id.tracker(), externalId)
                .update();
    }

    private static FetchedItem toItem(ResultSet row) throws SQLException {
        return new FetchedItem(
                row.getString("external_id"), Optional.ofNullable(row.getObject("import_id", UUID.class)));
    }

    private static Connection toConnection(ResultSet row) throws SQLException {
        return new Connection(
                new ConnectionId(row.getObject("athlete_id", UUID.class), row.getString("tracker")),
                row.getString("remote_athlete"),
                ConnectionState.valueOf(row.getString("state")),
                Set.of(row.getString("scopes").split(" ")),
                row.getString("sealed_tokens"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getInt("token_version"),
                row.getObject("connected_at", OffsetDateTime.class).toInstant(),
                toInstant(row, "asked_at"),
                toInstant(row, "exchanged_at"),
                Exchange.valueOf(row.getString("exchange")),
                row.getInt("found"),
                HistoryState.valueOf(row.getString("history")));
    }

    private static @Nullable Instant toInstant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime toColumn(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable OffsetDateTime toNullableColumn(@Nullable Instant time) {
        return time == null ? null : toColumn(time);
    }
}
