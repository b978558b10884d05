package io.fitconnect.social.moderation.persistence;

import io.fitconnect.platform.account.AthleteBulk;
import io.fitconnect.platform.account.Leftovers;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Deletes the cases about an erased athlete with their evidence, takes the athlete's words and name out of reports about others, and the name of an
 * erased moderator out of what the moderator did. A hidden club that has another owner, and a
 * hidden title, stay hidden, with a decision that a moderator can reverse and that names no person.
 */
@Repository
class ErasedModeration implements AthleteBulk {

    /** With the decision, what it hides, and a report or two. */
    private static final int ROWS_EACH = 8;

    /** Of which a case may have any number. */
    private static final List<String> EVIDENCE = List.of("""
                    delete from moderation_report where (case_id, id) in (
                      select r.case_id, r.id from moderation_report r where r.case_id in (:cases) limit :most)""", """
                    delete from moderation_audit where (case_id, id) in (
                      select a.case_id, a.id from moderation_audit a where a.case_id in (:cases) limit :most)""");

    private final JdbcClient jdbc;

    ErasedModeration(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int eraseSome(UUID athlete, int most, Leftovers leftovers) {
        List<UUID> cases = listCases(athlete, most / ROWS_EACH);
        if (!cases.isEmpty()) {
            return eraseCases(cases, most);
        }
        int erased = forgetReporter(athlete, most);
        return erased > 0 ? erased : forgetModerator(athlete, most / 2);
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        AthleteBulk.super.erase(athlete, leftovers);
        jdbc.sql("delete from moderated_account where account_id = :athlete")
                .param("athlete", athlete)
                .update();
    }

    private List<UUID> listCases(UUID person, int limit) {
        return jdbc.sql("select c.id from moderation_case c where c.person_id = :person order by c.id limit :limit")
                .param("person", person)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /** Keeps the cases themselves while they have evidence. */
    private int eraseCases(List<UUID> cases, int most) {
        int left = most;
        for (String statement : EVIDENCE) {
            if (left > 0) {
                left -= jdbc.sql(statement)
                        .param("cases", cases)
                        .param("most", left)
                        .update();
            }
        }
        return left > 0 ? most - left + close(cases) : most - left;
    }

    private int close(List<UUID> cases) {
        int erased = run("""
                        delete from hidden_content where place_id in (
                            select c.place_id from moderation_case c where c.id in (:cases))
                          and decision_id in (select d.id from moderation_decision d where d.case_id in (:cases))
                          and not (kind = 'club' and exists (
                            select 1 from club k where k.id = hidden_content.place_id and k.status <> 'closed'))
                          and not (kind = 'conversation' and exists (
                            select 1 from conversation g where g.id = hidden_content.place_id))""", cases);
        List<UUID> kept = listHiding(cases);
        List<UUID> over = cases.stream().filter(each -> !kept.contains(each)).toList();
        return erased + (kept.isEmpty() ? 0 : forgetPerson(kept)) + (over.isEmpty() ? 0 : delete(over));
    }

    /** Those of which something stays hidden. */
    private List<UUID> listHiding(List<UUID> cases) {
        return jdbc.sql("""
                        select c.id from moderation_case c
                        join moderation_decision d on d.case_id = c.id
                        join hidden_content h on h.place_id = c.place_id and h.decision_id = d.id
                        where c.id in (:cases)""").param("cases", cases).query(UUID.class).list();
    }

    /** Leaves what a moderator needs to show it again. */
    private int forgetPerson(List<UUID> cases) {
        return run("""
                        update moderation_decision set person_id = null, explanation = null, note = null, evidence = null,
                            appeal_text = null, appealed_at = null, appeal_outcome = null, appeal_explanation = null,
                            appeal_decided_at = null
                        where case_id in (:cases)""", cases) + run("""
                        update moderation_case set person_id = null, person_erased = true, revision = revision + 1,
                            urgency = case state when 'appealed' then cast(extract(epoch from opened_at) as bigint)
                              else urgency end,
                            state = 'decided'
                        where id in (:cases)""", cases);
    }

    private int delete(List<UUID> cases) {
        return run("delete from moderation_decision where case_id in (:cases)", cases)
                + run("delete from moderation_case where id in (:cases)", cases);
    }

    private int run(String statement, List<UUID> cases) {
        return jdbc.sql(statement).param("cases", cases).update();
    }

    private int forgetReporter(UUID reporter, int most) {
        return jdbc.sql("""
                        update moderation_report set reporter_id = null, text = null where (case_id, id) in (
                            select r.case_id, r.id from moderation_report r where r.reporter_id = :reporter limit :most)""").param("reporter", reporter).param("most", most).update();
    }

    /** A decision has no index of its moderator: the audit tells of it. */
    private int forgetModerator(UUID moderator, int most) {
        List<UUID> cases = jdbc.sql("""
                        update moderation_audit set actor_id = null where (case_id, id) in (
                            select a.case_id, a.id from moderation_audit a where a.actor_id = :moderator limit :most)
                        returning case_id""")
                .param("moderator", moderator)
                .param("most", most)
                .query(UUID.class)
                .list();
        if (!cases.isEmpty()) {
            jdbc.sql("update moderation_decision set moderator_id = null"
                            + " where moderator_id = :moderator and case_id in (:cases)")
                    .param("moderator", moderator)
                    .param("cases", cases)
                    .update();
        }
        return cases.size();
    }
}
