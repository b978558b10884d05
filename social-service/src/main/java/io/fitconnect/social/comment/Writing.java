package io.fitconnect.social.comment;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.limit.AccountLimits;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.social.content.ContentKey;
import io.fitconnect.social.content.Screening;
import io.fitconnect.social.subject.OpenedSubjects;
import io.fitconnect.social.subject.Subject;
import io.fitconnect.social.tally.Count;
import io.fitconnect.social.tally.Tallies;
import io.fitconnect.social.tally.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes comments and answers alike. */
@Component
class Writing {

    private final Comments comments;
    private final CommentTexts texts;
    private final Tallies tallies;
    private final OpenedSubjects opened;
    private final AccountLimits limits;
    private final Screening screening;
    private final DueWork work;
    private final CommentSettings settings;
    private final Clock clock;

    Writing(
            Comments comments,
            CommentTexts texts,
            Tallies tallies,
            OpenedSubjects opened,
            AccountLimits limits,
            Screening screening,
            DueWork work,
            CommentSettings settings,
            Clock clock) {
        this.comments = comments;
        this.texts = texts;
        this.tallies = tallies;
        this.opened = opened;
        this.limits = limits;
        this.screening = screening;
        this.work = work;
        this.settings = settings;
        this.clock = clock;
    }

    /** Counts one use of what a person may write, or refuses it with 429. */
    void take(UUID author) {
        limits.take(author, settings.minute());
        limits.take(author, settings.day());
    }

    /**
     * Adds a comment.
     *
     * @param answered the comment or answer that it answers; null of a comment
     */
    UUID add(Subject subject, UUID author, MarkedText text, @Nullable Comment answered) {
        Instant now = now();
        UUID subjectId = subject.key().id();
        Comment comment = Comment.of(subjectId, Ids.next(), answered == null ? null : answered.thread(), author, now);
        opened.open(subject.key(), now);
        comments.add(comment);
        tallies.add(Target.subject(subjectId), Count.COMMENTS, author, 1);
        if (answered != null) {
            tallies.add(new Target(subjectId, comment.thread()), Count.ANSWERS, author, 1);
        }
        write(subject, comment, text, now);
        UUID answeredAuthor = answered == null ? null : answered.authorId();
        tell(
                comment,
                new CommentTelling.Said(subject.key(), comment.id(), author, answeredAuthor, text.people(), false));
        return comment.id();
    }

    /** Keeps another version of a comment. */
    void edit(Subject subject, Comment comment, UUID author, MarkedText before, MarkedText text) {
        Instant now = now();
        Comment edited = comment.edited(now);
        comments.save(edited);
        write(subject, edited, text, now);
        Set<UUID> mentioned = added(before.people(), text.people());
        tell(edited, new CommentTelling.Said(subject.key(), comment.id(), author, null, mentioned, true));
    }

    private void write(Subject subject, Comment comment, MarkedText text, Instant now) {
        screening.look(ContentKey.comment(subject.key(), comment.id()), comment.version(), text.text());
        texts.write(comment, new WrittenText(comment.version(), text, now));
        work.schedule(
                MoveText.QUEUE, comment.id().toString(), now.plus(settings.moveAfter()), CommentPlace.of(comment));
    }

    private void tell(Comment comment, CommentTelling.Said said) {
        work.schedule(CommentTelling.QUEUE, comment.id() + "/" + comment.version(), clock.instant(), said);
    }

    private static Set<UUID> added(Set<UUID> before, Set<UUID> after) {
        return after.stream().filter(person -> !before.contains(person)).collect(Collectors.toUnmodifiableSet());
    }

    /** As exact as the stores keep it, so that an answer is the same whenever it is read. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
