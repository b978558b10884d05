package io.fitconnect.social.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.sharing.TrainingSharing;
import io.fitconnect.platform.sharing.TrainingSharings;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.web.Cursor;
import io.fitconnect.platform.web.Page;
import io.fitconnect.social.RunningSocialService;
import io.fitconnect.social.comment.AddComment;
import io.fitconnect.social.comment.AnswerComment;
import io.fitconnect.social.comment.CommentOrder;
import io.fitconnect.social.comment.DeleteComment;
import io.fitconnect.social.comment.MarkedText;
import io.fitconnect.social.content.ContentKey;
import io.fitconnect.social.content.HiddenContents;
import io.fitconnect.social.content.Hiding;
import io.fitconnect.social.content.Rule;
import io.fitconnect.social.reaction.ListReactions;
import io.fitconnect.social.reaction.React;
import io.fitconnect.social.reaction.Reaction;
import io.fitconnect.social.reaction.ReactionKind;
import io.fitconnect.social.reaction.ReactionPosition;
import io.fitconnect.social.reaction.TakeReactionBack;
import io.fitconnect.social.subject.SubjectKey;
import io.fitconnect.social.tally.CompareTotals;
import io.fitconnect.social.tally.Count;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is said, deleted, blocked, hidden, withheld and made private, and in whatever order events arrive, each sees what a filter of everything finds. */
@RunningSocialService
class DiscussionSequenceIntegrationTests {

    private static final int STEPS = Integer.getInteger("fitconnect.discussion.steps", 250);
    private static final MarkedText TEXT = MarkedText.of("Something is said");

    @Autowired
    AddComment add;

    @Autowired
    AnswerComment answer;

    @Autowired
    DeleteComment delete;

    @Autowired
    React react;

    @Autowired
    TakeReactionBack takeBack;

    @Autowired
    ListComments listComments;

    @Autowired
    ListAnswers listAnswers;

    @Autowired
    ListReactions listReactions;

    @Autowired
    ViewDiscussion viewDiscussion;

    @Autowired
    CompareTotals compare;

    @Autowired
    TrainingSharings sharings;

    @Autowired
    Transactions transactions;

    @Autowired
    HiddenContents hiddenContents;

    @Autowired
    JdbcClient jdbc;

    private final Random random = new Random(20261130);
    private final List<UUID> people =
            IntStream.range(0, 5).mapToObj(person -> Ids.next()).toList();
    private final UUID owner = people.get(0);
    private final SubjectKey key = SubjectKey.training(owner, Ids.next());
    private final DiscussionModel model = new DiscussionModel(owner);
    private long version;

    @Test
    void equalsAFilterOfEverything() {
        share(true);
        for (int step = 0; step < STEPS; step++) {
            change(one(people));
            compare(one(people), step);
        }
        people.forEach(viewer -> compare(viewer, STEPS));
        assertThat(compare.handle(key.id()))
                .as("totals that a recount finds wrong")
                .isEmpty();
    }

    private void change(UUID person) {
        switch (random.nextInt(14)) {
            case 0, 1, 2 -> say(person);
            case 3, 4 -> answerOne(person);
            case 5 -> deleteOne(person);
            case 6, 7, 8 -> reactToOne(person);
            case 9 -> block(person, one(people), random.nextBoolean());
            case 10 -> hide(person, random.nextInt(4) == 0);
            case 11, 12 -> withhold(random.nextInt(3) > 0);
            default -> share(random.nextInt(4) > 0);
        }
    }

    private void say(UUID person) {
        if (!model.seesSubject(person)) {
            assertRefused(() -> add.handle(key, person, TEXT));
            return;
        }
        model.say(add.handle(key, person, TEXT), null, person);
    }

    private void answerOne(UUID person) {
        for (UUID target : some()) {
            if (model.seesSubject(person) && model.sees(target, person) && model.isWritten(target, person)) {
                model.say(answer.handle(key, target, person, TEXT), model.thread(target), person);
            } else {
                assertRefused(() -> answer.handle(key, target, person, TEXT));
            }
        }
    }

    private void deleteOne(UUID person) {
        for (UUID target : some()) {
            boolean isOwn = person.equals(model.author(target));
            boolean isHost = person.equals(owner) && model.sees(target, person) && model.isWritten(target, person);
            if (isOwn || isHost) {
                delete.handle(key, target, person);
                model.delete(target);
            } else {
                assertThatThrownBy(() -> delete.handle(key, target, person)).isInstanceOf(Refusal.class);
            }
        }
    }

    private void reactToOne(UUID person) {
        Optional<UUID> comment =
                random.nextBoolean() ? Optional.empty() : some().stream().findFirst();
        UUID target = comment.orElse(key.id());
        boolean isSeen = model.seesSubject(person)
                && (comment.isEmpty() || (model.sees(target, person) && model.isWritten(target, person)));
        ReactionKind kind = one(List.of(ReactionKind.values()));
        if (!isSeen) {
            assertRefused(() -> react.handle(key, comment, person, kind));
        } else if (random.nextInt(3) == 0) {
            takeBack.handle(key, comment, person);
            model.react(target, person, null);
        } else {
            react.handle(key, comment, person, kind);
            model.react(target, person, kind);
        }
    }

    private void block(UUID one, UUID other, boolean isBlocked) {
        if (one.equals(other)) {
            return;
        }
        model.block(one, other, isBlocked);
        jdbc.sql(
                        "delete from relation where (athlete_id = :one and other_id = :other) or (athlete_id = :other and other_id = :one)")
                .param("one", one)
                .param("other", other)
                .update();
        jdbc.sql("insert into relation (athlete_id, other_id, friend, follower, coach, blocked, version)"
                        + " values (:one, :other, false, false, false, :blocked, 1),"
                        + " (:other, :one, false, false, false, :blocked, 1)")
                .param("one", one)
                .param("other", other)
                .param("blocked", isBlocked)
                .update();
    }

    private void hide(UUID person, boolean isHidden) {
        model.hide(person, isHidden);
        jdbc.sql("insert into hidden_account (account_id, hidden, changed_at) values (?, ?, now())"
                        + " on conflict (account_id) do update set hidden = excluded.hidden")
                .params(person, isHidden)
                .update();
    }

    private void withhold(boolean isWithheld) {
        for (UUID target : some()) {
            ContentKey comment = ContentKey.comment(key, target);
            model.withhold(target, isWithheld);
            if (isWithheld) {
                hiddenContents.hide(comment, new Hiding(target, Rule.SPAM), Instant.EPOCH);
            } else {
                hiddenContents.show(comment, target);
            }
        }
    }

    /** The newest state and two that are older arrive in some order. */
    private void share(boolean isPublic) {
        model.publish(isPublic);
        version += 3;
        List<TrainingSharing> states = new ArrayList<>(
                List.of(state(isPublic, version), state(!isPublic, version - 1), state(!isPublic, version - 2)));
        Collections.shuffle(states, random);
        states.forEach(state -> transactions.run(() -> sharings.keep(state)));
    }

    private TrainingSharing state(boolean isPublic, long at) {
        Visibility visibility = isPublic ? Visibility.EVERYONE : Visibility.ONLY_ME;
        return new TrainingSharing(owner, key.id(), visibility, Map.of(), true, false, Instant.EPOCH, at);
    }

    private void compare(UUID viewer, int step) {
        if (!model.seesSubject(viewer)) {
            assertRefused(() -> viewDiscussion.handle(key, viewer));
            assertRefused(() -> listComments.handle(key, viewer, CommentOrder.NEWEST, Optional.empty(), 10));
            return;
        }
        List<UUID> expected = model.comments(viewer);
        List<SeenComment> oldest =
                pages(after -> listComments.handle(key, viewer, CommentOrder.OLDEST, after, limit()));
        assertThat(ids(oldest)).as("comments at step %d", step).isEqualTo(expected);
        List<UUID> backwards = new ArrayList<>(expected);
        Collections.reverse(backwards);
        assertThat(ids(pages(after -> listComments.handle(key, viewer, CommentOrder.NEWEST, after, limit()))))
                .isEqualTo(backwards);
        oldest.forEach(comment -> compareThread(comment, viewer, step));
        DiscussionSummary summary = viewDiscussion.handle(key, viewer);
        assertThat(summary.counts().of(Count.COMMENTS))
                .as("count at step %d", step)
                .isEqualTo(model.count(viewer));
        compareReactions(Optional.empty(), summary.counts().numbers(), viewer, step);
    }

    private void compareThread(SeenComment comment, UUID viewer, int step) {
        UUID id = comment.comment().id();
        List<UUID> answers = model.answers(id, viewer);
        List<SeenComment> listed = pages(after -> listAnswers.handle(key, id, viewer, after, limit()));
        assertThat(ids(listed)).as("answers at step %d", step).isEqualTo(answers);
        assertThat(comment.counts().of(Count.ANSWERS))
                .as("count of answers at step %d", step)
                .isEqualTo(answers.size());
        assertThat(ids(comment.answers())).isEqualTo(answers.subList(Math.max(0, answers.size() - 2), answers.size()));
        if (!comment.comment().deleted()) {
            compareReactions(Optional.of(id), comment.counts().numbers(), viewer, step);
        }
    }

    private void compareReactions(Optional<UUID> comment, Map<String, Long> counts, UUID viewer, int step) {
        Map<UUID, ReactionKind> expected = model.reactions(comment.orElse(key.id()), viewer);
        List<Reaction> listed = new ArrayList<>();
        ReactionPosition after = ReactionPosition.FIRST;
        Page<Reaction> page;
        do {
            page = listReactions.handle(key, comment, viewer, Optional.empty(), after, limit());
            listed.addAll(page.items());
            if (!listed.isEmpty()) {
                after = ReactionPosition.of(listed.get(listed.size() - 1));
            }
        } while (page.nextCursor() != null);
        assertThat(listed.stream().collect(Collectors.toMap(Reaction::athleteId, Reaction::kind)))
                .as("reactions at step %d", step)
                .isEqualTo(expected);
        for (ReactionKind kind : ReactionKind.values()) {
            assertThat(counts.getOrDefault(kind.wireName(), 0L))
                    .as("count of %s at step %d", kind, step)
                    .isEqualTo(expected.values().stream().filter(kind::equals).count());
        }
    }

    private List<SeenComment> pages(Function<Optional<CommentPosition>, Page<SeenComment>> list) {
        List<SeenComment> all = new ArrayList<>();
        Optional<CommentPosition> after = Optional.empty();
        while (true) {
            Page<SeenComment> page = list.apply(after);
            all.addAll(page.items());
            String next = page.nextCursor();
            if (next == null) {
                return all;
            }
            after = Optional.of(Cursor.decode(next, CommentPosition.class));
        }
    }

    private static List<UUID> ids(List<SeenComment> comments) {
        return comments.stream().map(seen -> seen.comment().id()).toList();
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(CommonProblems.NOT_FOUND));
    }

    private int limit() {
        return 1 + random.nextInt(7);
    }

    /** One of the comments, if there are any. */
    private List<UUID> some() {
        List<UUID> all = model.all();
        return all.isEmpty() ? List.of() : List.of(one(all));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
