package io.fitconnect.notification.telling.persistence;

import io.fitconnect.notification.kind.Notice;
import io.fitconnect.notification.telling.Bundle;
import io.fitconnect.notification.telling.BundledNotices;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcBundledNotices implements BundledNotices {

    private final JdbcClient jdbc;

    JdbcBundledNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Bundle bundle, Notice part) {
        jdbc.sql("""
                        insert into bundled_notice (athlete_id, kind, bundle, cause, happened_at, arguments, reference)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (athlete_id, kind, bundle, cause) do nothing""")
                .params(
                        bundle.athlete(),
                        bundle.kind(),
                        bundle.key(),
                        part.cause(),
                        part.at().atOffset(ZoneOffset.UTC),
                        part.arguments(),
                        part.reference())
                .update();
    }

    @Override
    public List<Notice> take(Bundle bundle, int most) {
        return jdbc
                .sql("""
                        delete from bundled_notice where (athlete_id, kind, bundle, cause) in
                            (select athlete_id, kind, bundle, cause from bundled_notice
                             where athlete_id = :athlete and kind = :kind and bundle = :bundle
                             order by happened_at, cause limit :most)
                        returning kind, cause, happened_at, arguments, reference""")
                .param("athlete", bundle.athlete())
                .param("kind", bundle.kind())
                .param("bundle", bundle.key())
                .param("most", most)
                .query((row, number) -> toNotice(row))
                .list()
                .stream()
                .sorted(Comparator.comparing(Notice::at))
                .toList();
    }

    @Override
    public List<Bundle> removeAll(UUID athlete) {
        return jdbc
                .sql("delete from bundled_notice where athlete_id = ? returning kind, bundle")
                .param(athlete)
                .query((row, number) -> new Bundle(athlete, row.getString("kind"), row.getString("bundle")))
                .list()
                .stream()
                .distinct()
                .toList();
    }

    private static Notice toNotice(ResultSet row) throws SQLException {
        return new Notice(
                row.getObject("cause", UUID.class),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("kind"),
                row.getString("arguments"),
                row.getString("reference"));
    }
}
