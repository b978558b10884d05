package io.fitconnect.social;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.account.AthleteBulk;
import io.fitconnect.platform.test.AccountDeletion;
import io.fitconnect.platform.test.RowsOfTransactions;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.ConfigurableTransactionManager;

/** An account with thousands of comments, reactions, messages, relations and cases. */
@Tag("thorough")
@RunningSocialService
class BusyErasureIntegrationTests {

    private static final int MANY = 1_000;
    private static final int CONVERSATIONS = 150;

    private static final Map<String, String> LEFT = Map.ofEntries(
            Map.entry("discussion_comment", "author_id"),
            Map.entry("comment_mention", "athlete_id"),
            Map.entry("reaction", "athlete_id"),
            Map.entry("participant", "athlete_id"),
            Map.entry("relation", "athlete_id"),
            Map.entry("relationship", "low_id"),
            Map.entry("relationship_entry", "other_id"),
            Map.entry("shared_training", "athlete_id"),
            Map.entry("moderation_case", "person_id"),
            Map.entry("moderation_decision", "person_id"),
            Map.entry("moderation_report", "reporter_id"),
            Map.entry("moderation_audit", "actor_id"),
            Map.entry("account_leftover", "account_id"));

    @Autowired
    private ConfigurableTransactionManager transactions;

    @Autowired
    private JdbcTemplate template;

    @Autowired
    private JdbcClient jdbc;

    private final UUID athlete = UUID.fromString(
            "00000000-0000-4000-8000-" + UUID.randomUUID().toString().substring(24));

    @Test
    void worksInTransactionsOfBoundedSizeAndAnswersAtTheEnd() {
        talk();
        UUID group = write();
        relate();
        accuse();

        try (RowsOfTransactions rows = RowsOfTransactions.watch(transactions, template, "FinishErasure")) {
            AccountDeletion.decide(athlete);
            AccountDeletion.decide(athlete);
            await().atMost(Duration.ofMinutes(8)).until(this::isErased);
            AccountDeletion.awaitAnswer(athlete, 1);

            assertThat(rows.sum()).isGreaterThan(8L * MANY);
            assertThat(rows.largest()).isBetween((long) AthleteBulk.BATCH, 5L * AthleteBulk.BATCH);
        }
        LEFT.forEach(
                (table, column) -> assertThat(jdbc.sql("select count(*) from " + table + " where " + column + " = ?")
                                .param(athlete)
                                .query(Integer.class)
                                .single())
                        .as(table)
                        .isZero());
        assertThat(jdbc.sql("select count(*) from message where conversation_id = ? and text is not null")
                        .param(group)
                        .query(Integer.class)
                        .single())
                .as("messages with words")
                .isZero();
        assertThat(jdbc.sql("select coalesce(sum(total), 0) from tally where what in ('comments', 'like')"
                                + " and subject_id in (select subject_id from discussion where opened_at = 'epoch')")
                        .query(Integer.class)
                        .single())
                .as("totals")
                .isZero();
    }

    private boolean isErased() {
        return jdbc.sql("select count(*) from account_leftover where account_id = ?")
                                .param(athlete)
                                .query(Integer.class)
                                .single()
                        == 0
                && jdbc.sql("select count(*) from relation where athlete_id = ?")
                                .param(athlete)
                                .query(Integer.class)
                                .single()
                        == 0;
    }

    /** Comments on subjects of many, one reaction to each, and as many mentions by others. */
    private void talk() {
        many("""
                with subject as (
                  insert into discussion (subject_id, kind, athlete_id, opened_at)
                  select gen_random_uuid(), 'training', null, 'epoch' from generate_series(1, :many) returning subject_id),
                said as (
                  insert into discussion_comment (subject_id, id, parent_id, author_id, created_at, edited_at, version, deleted)
                  select subject_id, gen_random_uuid(), null, :athlete, now(), null, 1, false from subject returning subject_id, id),
                named as (
                  insert into comment_mention (subject_id, comment_id, version, place, athlete_id)
                  select subject_id, gen_random_uuid(), 1, 0, :athlete from subject),
                liked as (
                  insert into reaction (subject_id, target_id, athlete_id, kind, reacted_at)
                  select subject_id, subject_id, :athlete, 'like', now() from subject)
                insert into tally (subject_id, target_id, what, shard, total)
                select subject_id, subject_id, what, 0, 1 from subject, (values ('comments'), ('like')) w (what)""", MANY);
    }

    /** One lively group, and conversations in which a little was said. Returns the group. */
    private UUID write() {
        UUID group = conversation(1);
        many("""
                insert into message (conversation_id, number, client_id, sender_id, sent_at, text, revision)
                select p.conversation_id, n, gen_random_uuid(), p.id, now(), 'Hello', 1
                from participant p, generate_series(1, :many) n
                where p.athlete_id = :athlete and p.conversation_id = '%s'""".formatted(group), MANY);
        conversation(CONVERSATIONS);
        return group;
    }

    private UUID conversation(int count) {
        many("""
                with talk as (
                  insert into conversation (id, kind, title, created_at, active_at, last_number)
                  select gen_random_uuid(), 'group', 'Busy', now(), now(), 0 from generate_series(1, :many) returning id)
                insert into participant (conversation_id, id, athlete_id, role, joined_at, from_number, read_number,
                    own_unread, muted, has_written, gone)
                select id, gen_random_uuid(), person, 'member', now(), 0, 0, 0, false, true, false
                from talk, (values (cast(:athlete as uuid)), (gen_random_uuid())) p (person)""", count);
        return jdbc.sql("select conversation_id from participant where athlete_id = ? limit 1")
                .param(athlete)
                .query(UUID.class)
                .single();
    }

    private void relate() {
        many("""
                with other as (select gen_random_uuid() as id from generate_series(1, :many)),
                pair as (
                  insert into relationship (low_id, high_id, low_knew_name, high_knew_name, version)
                  select :athlete, id, false, false, 1 from other where id > :athlete),
                entry as (
                  insert into relationship_entry (athlete_id, tie, other_id, since, named)
                  select id, 'friend', :athlete, now(), true from other),
                shared as (
                  insert into shared_training (athlete_id, training_id, visibility, parts, showable, trashed, deleted, version)
                  select :athlete, id, 'everyone', '{}', true, false, false, 1 from other)
                insert into relation (athlete_id, other_id, friend, follower, coach, blocked, version)
                select :athlete, id, true, false, false, false, 1 from other
                union all select id, :athlete, true, false, false, false, 1 from other""", MANY);
    }

    /** Cases about the athlete, of which one has as many reports as all others, and as many that the athlete reported and decided. */
    private void accuse() {
        many("""
                with filed as (
                  insert into moderation_case (id, kind, subject_id, place_id, number, person_id, state, severity, reporters,
                      urgency, opened_at, revision)
                  select gen_random_uuid(), 'message', gen_random_uuid(), gen_random_uuid(), 1, :athlete, 'decided', 1, 1, 1, now(), 1
                  from generate_series(1, :many) returning id, subject_id, place_id),
                reported as (
                  insert into moderation_report (case_id, id, source, reason, reported_at, told)
                  select id, gen_random_uuid(), 'person', 'spam', now(), true from filed
                  union all select m.id, gen_random_uuid(), 'person', 'spam', now(), true
                  from (select id from filed limit 1) m, generate_series(1, :many)),
                noted as (
                  insert into moderation_audit (case_id, id, action, at) select id, gen_random_uuid(), 'read', now() from filed),
                decided as (
                  insert into moderation_decision (id, case_id, person_id, measure, rule, decided_at)
                  select gen_random_uuid(), id, :athlete, 'hide', 'spam', now() from filed returning id, case_id)
                insert into hidden_content (place_id, id, decision_id, kind, rule, hidden_at)
                select f.place_id, f.subject_id, d.id, 'message', 'spam', now() from filed f join decided d on d.case_id = f.id""", MANY);
        many("""
                with filed as (select gen_random_uuid() as id from generate_series(1, :many)),
                reported as (
                  insert into moderation_report (case_id, id, reporter_id, source, reason, reported_at, told)
                  select id, gen_random_uuid(), :athlete, 'person', 'spam', now(), true from filed),
                noted as (
                  insert into moderation_audit (case_id, id, actor_id, action, at)
                  select id, gen_random_uuid(), :athlete, 'decide', now() from filed)
                insert into moderation_decision (id, case_id, moderator_id, measure, decided_at)
                select gen_random_uuid(), id, :athlete, 'dismiss', now() from filed""", MANY);
    }

    private void many(String statement, int count) {
        jdbc.sql(statement).param("athlete", athlete).param("many", count).update();
    }
}
