package io.fitconnect.social.comment;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.live.LiveSignals;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkPolicy;
import io.fitconnect.platform.work.WorkQueue;
import io.fitconnect.social.subject.AnnouncedSubject;
import io.fitconnect.social.subject.Subject;
import io.fitconnect.social.subject.SubjectKey;
import io.fitconnect.social.subject.Subjects;
import io.fitconnect.social.subject.Tellings;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells people of a comment: who is named in it, else whom it answers, else whose subject it is; each once. Raises a live signal for them and for
 * those who wrote lately. It follows the comment as work of its own: all that one person is told is in order, and a crowd that comments would wait
 * for that order.
 */
@Component
class CommentTelling implements WorkHandler<CommentTelling.Said> {

    static final WorkQueue<Said> QUEUE = new WorkQueue<>("comment-tellings", Said.class);

    private static final String TOPIC = "social.interaction";
    private static final int RECENT_COMMENTS = 30;

    private final Subjects subjects;
    private final Tellings tellings;
    private final Comments comments;
    private final Outbox outbox;
    private final LiveSignals signals;
    private final Transactions transactions;

    CommentTelling(
            Subjects subjects,
            Tellings tellings,
            Comments comments,
            Outbox outbox,
            LiveSignals signals,
            Transactions transactions) {
        this.subjects = subjects;
        this.tellings = tellings;
        this.comments = comments;
        this.outbox = outbox;
        this.signals = signals;
        this.transactions = transactions;
    }

    @Override
    public WorkQueue<Said> queue() {
        return QUEUE;
    }

    @Override
    public WorkPolicy policy() {
        return WorkPolicy.STANDARD.withParallelism(2);
    }

    @Override
    public void handle(WorkLease<Said> lease) {
        transactions.run(() -> {
            Said said = lease.payload();
            comments.find(said.key().id(), said.commentId())
                    .filter(comment -> comment.isOf(said.by()))
                    .ifPresent(comment -> subjects.list(Set.of(said.key()), said.by())
                            .forEach(subject -> tell(said, subject, comment)));
            lease.complete();
        });
    }

    private void tell(Said said, Subject subject, Comment comment) {
        Set<UUID> told = new HashSet<>();
        said.mentioned().forEach(person -> tell("mentioned.v1", subject, comment, said.by(), person, told));
        if (!said.edited()) {
            UUID answered = said.answered();
            if (answered != null) {
                tell("answered.v1", subject, comment, said.by(), answered, told);
            }
            subject.hosts().forEach(host -> tell("commented.v1", subject, comment, said.by(), host, told));
        }
        signal(said, subject, comment, told);
    }

    private void tell(String type, Subject subject, Comment comment, UUID author, UUID person, Set<UUID> told) {
        if (!told.contains(person) && mayBeTold(subject, comment, author, person)) {
            told.add(person);
            outbox.announce(new Announcement(
                    TOPIC,
                    person.toString(),
                    type,
                    comment.id().toString(),
                    new Interaction(person, author, AnnouncedSubject.of(subject), comment.id(), comment.writtenAt())));
        }
    }

    private void signal(Said said, Subject subject, Comment comment, Set<UUID> told) {
        Set<UUID> readers = new HashSet<>(subject.hosts());
        readers.addAll(comments.listRecentAuthors(comment.subjectId(), RECENT_COMMENTS));
        readers.removeIf(reader -> told.contains(reader) || !mayBeTold(subject, comment, said.by(), reader));
        readers.addAll(told);
        readers.forEach(
                reader -> signals.signal(reader, "discussion", said.key().path()));
    }

    private boolean mayBeTold(Subject subject, Comment comment, UUID author, UUID person) {
        return tellings.mayBeTold(subject, person, author)
                && comments.findSeen(comment.subjectId(), comment.id(), person)
                        .filter(seen -> !seen.deleted())
                        .isPresent();
    }

    /**
     * That somebody said something.
     *
     * @param answered  whose comment it answers
     * @param mentioned whom it names, of an edit for the first time
     * @param edited    it was said before
     */
    record Said(
            SubjectKey key,
            UUID commentId,
            UUID by,
            @Nullable UUID answered,
            Set<UUID> mentioned,
            boolean edited) {}
}
