package io.fitconnect.auth.export.persistence;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.export.DataExport;
import io.fitconnect.auth.export.DataExport.Archive;
import io.fitconnect.auth.export.DataExportPart;
import io.fitconnect.auth.export.DataExports;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Exports in the tables {@code data_export} and {@code data_export_part}. */
@Repository
class JdbcDataExports implements DataExports {

    private static final String SELECT = """
            select id, account_id, requested_at, expires_at, completed_at, archive_bytes, archive_sha256
            from data_export where\s""";

    private final JdbcClient jdbc;

    JdbcDataExports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(UUID id, AccountId account, Instant requestedAt, Instant expiresAt) {
        jdbc.sql("insert into data_export (id, account_id, requested_at, expires_at) values (?, ?, ?, ?)")
                .params(id, account.value(), column(requestedAt), column(expiresAt))
                .update();
    }

    @Override
    public Optional<DataExport> findPending(AccountId account) {
        return jdbc.sql(SELECT + "account_id = ? and completed_at is null")
                .param(account.value())
                .query(this::export)
                .optional();
    }

    @Override
    public Optional<DataExport> find(UUID id) {
        return jdbc.sql(SELECT + "id = ?").param(id).query(this::export).optional();
    }

    @Override
    public List<DataExport> listOf(AccountId account) {
        return jdbc.sql(SELECT + "account_id = ? order by requested_at desc")
                .param(account.value())
                .query(this::export)
                .list();
    }

    @Override
    public List<DataExport> listPending(int limit) {
        return jdbc.sql(SELECT + "completed_at is null order by requested_at limit ?")
                .param(limit)
                .query(this::export)
                .list();
    }

    @Override
    public void putPart(UUID id, DataExportPart part) {
        jdbc.sql("""
                        insert into data_export_part (export_id, service, bytes, sha256, written_at)
                        values (?, ?, ?, ?, ?)
                        on conflict (export_id, service) do update set
                            bytes = excluded.bytes, sha256 = excluded.sha256, written_at = excluded.written_at
                        """)
                .params(id, part.service(), part.bytes(), part.sha256(), column(part.writtenAt()))
                .update();
    }

    @Override
    public boolean complete(UUID id, Archive archive, Instant expiresAt) {
        return jdbc.sql("""
                        update data_export set completed_at = ?, archive_bytes = ?, archive_sha256 = ?, expires_at = ?
                        where id = ? and completed_at is null
                        """)
                        .params(column(archive.completedAt()), archive.bytes(), archive.sha256(), column(expiresAt), id)
                        .update()
                == 1;
    }

    @Override
    public void remove(UUID id) {
        jdbc.sql("delete from data_export where id = ?").param(id).update();
    }

    @Override
    public List<UUID> removeOf(AccountId account) {
        return jdbc.sql("delete from data_export where account_id = ? returning id")
                .param(account.value())
                .query(UUID.class)
                .list();
    }

    private DataExport export(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new DataExport(
                id,
                new AccountId(row.getObject("account_id", UUID.class)),
                time(row, "requested_at"),
                time(row, "expires_at"),
                row.getObject("completed_at") == null
                        ? Optional.empty()
                        : Optional.of(new Archive(
                                time(row, "completed_at"),
                                row.getLong("archive_bytes"),
                                row.getString("archive_sha256"))),
                parts(id));
    }

    private List<DataExportPart> parts(UUID id) {
        return jdbc.sql("select service, bytes, sha256, written_at from data_export_part where export_id = ?"
                        + " order by service")
                .param(id)
                .query((row, number) -> new DataExportPart(
                        row.getString("service"),
                        row.getLong("bytes"),
                        row.getString("sha256"),
                        time(row, "written_at")))
                .list();
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime column(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
