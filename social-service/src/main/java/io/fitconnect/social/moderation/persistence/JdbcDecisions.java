package io.fitconnect.social.moderation.persistence;

import io.fitconnect.social.content.Rule;
import io.fitconnect.social.moderation.Appeal;
import io.fitconnect.social.moderation.AppealOutcome;
import io.fitconnect.social.moderation.Decision;
import io.fitconnect.social.moderation.Decisions;
import io.fitconnect.social.moderation.ItemPosition;
import io.fitconnect.social.moderation.LiftedBecause;
import io.fitconnect.social.moderation.Measure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDecisions implements Decisions {

    private static final String SELECT = """
            select d.*, c.kind, c.subject_id, c.place_kind, c.place_id, c.place_athlete_id, c.number
            from moderation_decision d join moderation_case c on c.id = d.case_id\s""";

    private final JdbcClient jdbc;

    JdbcDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Decision> find(UUID id) {
        return jdbc.sql(SELECT + "where d.id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    @Override
    public Optional<Decision> findOf(UUID caseId) {
        return jdbc.sql(SELECT + "where d.case_id = ?")
                .param(caseId)
                .query((row, number) -> read(row))
                .optional();
    }

    @Override
    public void add(Decision decision) {
        Rule rule = decision.rule();
        jdbc.sql("""
                        insert into moderation_decision (id, case_id, person_id, moderator_id, measure, rule, explanation, note,
                            evidence, decided_at, until_at)
                        values (:id, :case, cast(:person as uuid), cast(:moderator as uuid), :measure, :rule, :explanation,
                            :note, :evidence, :decided, cast(:until as timestamptz))""")
                .param("id", decision.id())
                .param("case", decision.caseId())
                .param("person", decision.person())
                .param("moderator", decision.moderator())
                .param("measure", decision.measure().wireName())
                .param("rule", rule == null ? null : rule.wireName())
                .param("explanation", decision.explanation())
                .param("note", decision.note())
                .param("evidence", decision.evidence())
                .param("decided", SubjectColumns.moment(decision.decidedAt()))
                .param("until", SubjectColumns.moment(decision.until()))
                .update();
    }

    @Override
    public void save(Decision decision) {
        Appeal appeal = decision.appeal();
        LiftedBecause because = decision.because();
        AppealOutcome outcome = appeal == null ? null : appeal.outcome();
        jdbc.sql("""
                        update moderation_decision set lifted_at = cast(:lifted as timestamptz), lifted_because = :because,
                            appeal_text = :text, appealed_at = cast(:appealed as timestamptz), appeal_outcome = :outcome,
                            appeal_explanation = :explanation, appeal_decided_at = cast(:decided as timestamptz)
                        where id = :id""")
                .param("id", decision.id())
                .param("lifted", SubjectColumns.moment(decision.liftedAt()))
                .param("because", because == null ? null : because.wireName())
                .param("text", appeal == null ? null : appeal.text())
                .param("appealed", appeal == null ? null : SubjectColumns.moment(appeal.sentAt()))
                .param("outcome", outcome == null ? null : outcome.wireName())
                .param("explanation", appeal == null ? null : appeal.explanation())
                .param("decided", appeal == null ? null : SubjectColumns.moment(appeal.decidedAt()))
                .update();
    }

    @Override
    public List<Decision> listOf(UUID person, ItemPosition after, int limit) {
        return jdbc.sql(SELECT + "where d.person_id = :person and d.measure <> 'dismiss' and d.id < :after"
                        + " order by d.id desc limit :limit")
                .param("person", person)
                .param("after", after.id())
                .param("limit", limit)
                .query((row, number) -> read(row))
                .list();
    }

    @Override
    public long nextRevision(UUID account) {
        jdbc.sql("""
                        insert into moderated_account (account_id, revision) values (?, 1)
                        on conflict (account_id) do update set revision = moderated_account.revision + 1""").param(account).update();
        return jdbc.sql("select revision from moderated_account where account_id = ?")
                .param(account)
                .query(Long.class)
                .single();
    }

    private static Decision read(ResultSet row) throws SQLException {
        String rule = row.getString("rule");
        String because = row.getString("lifted_because");
        return new Decision(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                SubjectColumns.read(row),
                row.getObject("person_id", UUID.class),
                row.getObject("moderator_id", UUID.class),
                Measure.find(row.getString("measure")).orElseThrow(),
                rule == null ? null : Rule.find(rule).orElse(Rule.OTHER),
                row.getString("explanation"),
                row.getString("note"),
                row.getString("evidence"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                SubjectColumns.moment(row, "until_at"),
                SubjectColumns.moment(row, "lifted_at"),
                because == null ? null : LiftedBecause.find(because).orElse(null),
                appeal(row));
    }

    private static @Nullable Appeal appeal(ResultSet row) throws SQLException {
        String text = row.getString("appeal_text");
        if (text == null) {
            return null;
        }
        String outcome = row.getString("appeal_outcome");
        return new Appeal(
                text,
                row.getObject("appealed_at", OffsetDateTime.class).toInstant(),
                outcome == null ? null : AppealOutcome.find(outcome).orElseThrow(),
                row.getString("appeal_explanation"),
                SubjectColumns.moment(row, "appeal_decided_at"));
    }
}
