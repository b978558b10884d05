package io.fitconnect.social.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.sharing.TrainingSharing;
import io.fitconnect.platform.sharing.TrainingSharings;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.social.RunningSocialService;
import io.fitconnect.social.comment.AddComment;
import io.fitconnect.social.comment.AnswerComment;
import io.fitconnect.social.comment.DeleteComment;
import io.fitconnect.social.comment.MarkedText;
import io.fitconnect.social.reaction.React;
import io.fitconnect.social.reaction.ReactionKind;
import io.fitconnect.social.subject.SubjectKey;
import io.fitconnect.social.tally.CompareTotals;
import io.fitconnect.social.tally.Count;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many people at once under one training. */
@Tag("thorough")
@RunningSocialService
class DiscussionCrowdIntegrationTests {

    private static final int PEOPLE = 40;
    private static final MarkedText TEXT = MarkedText.of("Go!");

    @Autowired
    AddComment add;

    @Autowired
    AnswerComment answer;

    @Autowired
    DeleteComment delete;

    @Autowired
    React react;

    @Autowired
    ViewDiscussion view;

    @Autowired
    CompareTotals compare;

    @Autowired
    TrainingSharings sharings;

    @Autowired
    Transactions transactions;

    private final UUID owner = Ids.next();
    private final SubjectKey key = SubjectKey.training(owner, Ids.next());

    @Test
    void countsEachOfThemOnce() throws Exception {
        transactions.run(() -> sharings.keep(
                new TrainingSharing(owner, key.id(), Visibility.EVERYONE, Map.of(), true, false, Instant.EPOCH, 1)));
        UUID first = add.handle(key, owner, TEXT);
        ExecutorService crowd = Executors.newFixedThreadPool(8);
        List<Future<?>> actions = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            actions.add(crowd.submit(() -> act(Ids.next(), first)));
        }
        for (Future<?> action : actions) {
            action.get(60, TimeUnit.SECONDS);
        }
        crowd.shutdown();

        DiscussionSummary summary = view.handle(key, owner);
        assertThat(summary.counts().of(Count.COMMENTS)).isEqualTo(1 + PEOPLE);
        assertThat(summary.counts().of(ReactionKind.LOVE.wireName())).isEqualTo(PEOPLE);
        assertThat(summary.counts().of(ReactionKind.LIKE.wireName())).isZero();
        assertThat(compare.handle(key.id())).isEmpty();
    }

    /** One comment is taken back, and one answer stays. */
    private void act(UUID person, UUID first) {
        react.handle(key, Optional.empty(), person, ReactionKind.LIKE);
        UUID comment = add.handle(key, person, TEXT);
        answer.handle(key, first, person, TEXT);
        react.handle(key, Optional.empty(), person, ReactionKind.LOVE);
        delete.handle(key, comment, person);
    }
}
