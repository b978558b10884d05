package io.fitconnect.social.discussion;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.reaction.ReactionKind;
import io.fitconnect.social.reaction.Reactions;
import io.fitconnect.social.subject.Subject;
import io.fitconnect.social.subject.SubjectKey;
import io.fitconnect.social.subject.Subjects;
import io.fitconnect.social.tally.Counts;
import io.fitconnect.social.tally.SeenCounts;
import io.fitconnect.social.tally.Target;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Summarises discussions for cards: some statements for all. */
@UseCase(readOnly = true)
public class SummariseDiscussions {

    /** Subjects at once. */
    public static final int MOST = 50;

    private static final Counts NONE = new Counts(Map.of());

    private final Subjects subjects;
    private final Reactions reactions;
    private final SeenCounts counts;

    SummariseDiscussions(Subjects subjects, Reactions reactions, SeenCounts counts) {
        this.subjects = subjects;
        this.reactions = reactions;
        this.counts = counts;
    }

    /** Those whose subject the viewer sees, in no order. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<DiscussionSummary> handle(Collection<SubjectKey> keys, UUID viewer) {
        List<SubjectKey> shown =
                subjects.list(keys, viewer).stream().map(Subject::key).toList();
        List<Target> targets =
                shown.stream().map(key -> Target.subject(key.id())).toList();
        Map<Target, Counts> numbers = counts.list(targets, viewer);
        Map<Target, ReactionKind> own = reactions.listOwn(targets, viewer);
        return shown.stream()
                .map(key -> {
                    Target target = Target.subject(key.id());
                    return new DiscussionSummary(key, numbers.getOrDefault(target, NONE), own.get(target));
                })
                .toList();
    }
}
