package io.fitconnect.social.moderation.persistence;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.social.moderation.Audit;
import io.fitconnect.social.moderation.AuditEntry;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAudit implements Audit {

    private static final String READ = "read";

    private final JdbcClient jdbc;

    JdbcAudit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(UUID caseId, @Nullable UUID actor, String action, @Nullable String note, Instant now) {
        jdbc.sql("""
                        insert into moderation_audit (case_id, id, actor_id, action, note, at)
                        values (:case, :id, cast(:actor as uuid), :action, :note, :at)""")
                .param("case", caseId)
                .param("id", Ids.next())
                .param("actor", actor)
                .param("action", action)
                .param("note", note)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void addRead(UUID caseId, UUID moderator, Instant since, Instant now) {
        boolean isNoted = jdbc.sql("""
                        select exists (select 1 from moderation_audit a
                          where a.case_id = ? and a.actor_id = ? and a.action = ? and a.at > ?)""")
                .params(caseId, moderator, READ, since.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
        if (!isNoted) {
            add(caseId, moderator, READ, null, now);
        }
    }

    @Override
    public List<AuditEntry> list(UUID caseId) {
        return jdbc.sql("select a.* from moderation_audit a where a.case_id = ? order by a.at, a.id")
                .param(caseId)
                .query((row, number) -> new AuditEntry(
                        caseId,
                        row.getObject("id", UUID.class),
                        row.getObject("actor_id", UUID.class),
                        row.getString("action"),
                        row.getString("note"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
