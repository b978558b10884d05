package io.fitconnect.social.moderation.persistence;

import io.fitconnect.social.content.ContentKey;
import io.fitconnect.social.moderation.CasePosition;
import io.fitconnect.social.moderation.CaseState;
import io.fitconnect.social.moderation.Cases;
import io.fitconnect.social.moderation.ModerationCase;
import io.fitconnect.social.subject.SubjectKey;
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

@Repository
class JdbcCases implements Cases {

    private static final int MOST_COUNTED = 10_000;

    private final JdbcClient jdbc;

    JdbcCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<ModerationCase> find(UUID id) {
        return jdbc.sql("select c.* from moderation_case c where c.id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    @Override
    public Optional<ModerationCase> findOpen(ContentKey subject) {
        return jdbc.sql("select c.* from moderation_case c where c.place_id = ? and c.subject_id = ? and c.kind = ?"
                        + " and c.state = 'open'")
                .params(subject.place(), subject.id(), subject.kind().wireName())
                .query((row, number) -> read(row))
                .optional();
    }

    @Override
    public void add(ModerationCase opened) {
        ContentKey subject = opened.subject();
        SubjectKey on = subject.on();
        jdbc.sql("""
                        insert into moderation_case (id, kind, subject_id, place_kind, place_id, place_athlete_id, number,
                            person_id, state, severity, reporters, urgency, opened_at, revision)
                        values (:id, :kind, :subject, :placeKind, :place, cast(:placeAthlete as uuid), cast(:number as bigint),
                            cast(:person as uuid), :state, :severity, :reporters, :urgency, :opened, :revision)""")
                .param("id", opened.id())
                .param("kind", subject.kind().wireName())
                .param("subject", subject.id())
                .param("placeKind", on == null ? null : on.kind().wireName())
                .param("place", subject.place())
                .param("placeAthlete", on == null ? null : on.athleteId())
                .param("number", subject.number())
                .param("person", opened.person())
                .param("state", opened.state().wireName())
                .param("severity", opened.severity())
                .param("reporters", opened.reporters())
                .param("urgency", opened.urgency())
                .param("opened", opened.openedAt().atOffset(ZoneOffset.UTC))
                .param("revision", opened.revision())
                .update();
    }

    @Override
    public void save(ModerationCase changed) {
        jdbc.sql("""
                        update moderation_case set state = :state, severity = :severity, reporters = :reporters,
                            urgency = :urgency, revision = :revision
                        where id = :id""")
                .param("id", changed.id())
                .param("state", changed.state().wireName())
                .param("severity", changed.severity())
                .param("reporters", changed.reporters())
                .param("urgency", changed.urgency())
                .param("revision", changed.revision())
                .update();
    }

    @Override
    public List<ModerationCase> list(CaseState state, UUID moderator, CasePosition after, int limit) {
        return jdbc.sql("""
                        select c.* from moderation_case c
                        where c.state = :state and (c.person_id is null or c.person_id <> :moderator)
                          and (c.urgency < :urgency or (c.urgency = :urgency
                            and (c.opened_at > :opened or (c.opened_at = :opened and c.id > :id))))
                        order by c.urgency desc, c.opened_at, c.id limit :limit""")
                .param("state", state.wireName())
                .param("moderator", moderator)
                .param("urgency", after.urgency())
                .param("opened", after.openedAt().atOffset(ZoneOffset.UTC))
                .param("id", after.id())
                .param("limit", limit)
                .query((row, number) -> read(row))
                .list();
    }

    @Override
    public int count(CaseState state) {
        return jdbc.sql("select count(*) from (select 1 from moderation_case c where c.state = ? limit ?) as counted")
                .params(state.wireName(), MOST_COUNTED)
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<Instant> findOldest(CaseState state) {
        return jdbc.sql("select c.opened_at from moderation_case c where c.state = ? order by c.opened_at limit 1")
                .param(state.wireName())
                .query((row, number) ->
                        row.getObject("opened_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    private static ModerationCase read(ResultSet row) throws SQLException {
        return new ModerationCase(
                row.getObject("id", UUID.class),
                SubjectColumns.read(row),
                row.getObject("person_id", UUID.class),
                row.getBoolean("person_erased"),
                CaseState.find(row.getString("state")).orElseThrow(),
                row.getInt("severity"),
                row.getInt("reporters"),
                row.getLong("urgency"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getLong("revision"));
    }
}
