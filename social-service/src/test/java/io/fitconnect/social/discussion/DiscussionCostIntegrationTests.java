package io.fitconnect.social.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.sharing.TrainingSharing;
import io.fitconnect.platform.sharing.TrainingSharings;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.social.RunningSocialService;
import io.fitconnect.social.comment.AddComment;
import io.fitconnect.social.comment.MarkedText;
import io.fitconnect.social.reaction.React;
import io.fitconnect.social.reaction.ReactionKind;
import io.fitconnect.social.subject.SubjectKey;
import io.fitconnect.social.tally.CorrectTotals;
import io.fitconnect.social.tally.Count;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands on a card is counted from the side of the unseen people, however much is said and however many follow the owner. */
@RunningSocialService
class DiscussionCostIntegrationTests {

    private static final int MANY = 20_000;
    private static final int FEW = 400;

    @Autowired
    AddComment add;

    @Autowired
    React react;

    @Autowired
    SummariseDiscussions summarise;

    @Autowired
    CorrectTotals correct;

    @Autowired
    TrainingSharings sharings;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient jdbc;

    private final UUID owner = Ids.next();
    private final SubjectKey key = SubjectKey.training(owner, Ids.next());

    @Test
    void readsFewRowsOfMany() {
        transactions.run(() -> sharings.keep(
                new TrainingSharing(owner, key.id(), Visibility.EVERYONE, Map.of(), true, false, Instant.EPOCH, 1)));
        jdbc.sql("delete from hidden_account")
                .update(); // with many of them, of other tests, a plan reads what is said instead
        UUID rude = Ids.next();
        add.handle(key, rude, MarkedText.of("An insult"));
        react.handle(key, Optional.empty(), rude, ReactionKind.FUNNY);
        many();
        jdbc.sql(
                        "insert into relation (athlete_id, other_id, friend, follower, coach, blocked, version)"
                                + " values (:owner, :rude, false, false, false, true, 1), (:rude, :owner, false, false, false, true, 1)")
                .param("owner", owner)
                .param("rude", rude)
                .update();
        correct.handle(key.id());
        List.of("discussion_comment", "reaction", "relation", "discussion", "shared_training", "hidden_account")
                .forEach(table -> jdbc.sql("analyze " + table).update());

        transactions.run(() -> {
            long before = rowsRead();
            DiscussionSummary summary =
                    summarise.handle(List.of(key), Ids.next()).get(0);
            assertThat(summary.counts().of(Count.COMMENTS)).isEqualTo(MANY);
            assertThat(summary.counts().of(ReactionKind.LIKE.wireName())).isEqualTo(MANY);
            assertThat(summary.counts().of(ReactionKind.FUNNY.wireName())).isZero();
            assertThat(rowsRead() - before).as("rows read").isLessThan(FEW);
        });
    }

    /** Comments and reactions of others, and followers of the owner. */
    private void many() {
        jdbc.sql("""
                        with other as (select gen_random_uuid() as id from generate_series(1, :many)),
                        said as (
                          insert into discussion_comment (subject_id, id, parent_id, author_id, created_at, edited_at, version, deleted)
                          select :subject, gen_random_uuid(), null, id, now(), null, 1, false from other),
                        liked as (
                          insert into reaction (subject_id, target_id, athlete_id, kind, reacted_at)
                          select :subject, :subject, id, 'like', now() from other)
                        insert into relation (athlete_id, other_id, friend, follower, coach, blocked, version)
                        select :owner, id, false, true, false, false, 1 from other""")
                .param("subject", key.id())
                .param("owner", owner)
                .param("many", MANY)
                .update();
    }

    private long rowsRead() {
        return jdbc.sql("""
                        select coalesce(sum(seq_tup_read + idx_tup_fetch), 0) from pg_stat_xact_user_tables
                        where relname in ('discussion_comment', 'reaction', 'relation', 'tally')""").query(Long.class).single();
    }
}
