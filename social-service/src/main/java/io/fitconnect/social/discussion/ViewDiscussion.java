package io.fitconnect.social.discussion;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.reaction.ReactionKind;
import io.fitconnect.social.reaction.Reactions;
import io.fitconnect.social.subject.SubjectKey;
import io.fitconnect.social.subject.Subjects;
import io.fitconnect.social.tally.SeenCounts;
import io.fitconnect.social.tally.Target;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Shows how much is said on a subject. */
@UseCase(readOnly = true)
public class ViewDiscussion {

    private final Subjects subjects;
    private final Reactions reactions;
    private final SeenCounts counts;

    ViewDiscussion(Subjects subjects, Reactions reactions, SeenCounts counts) {
        this.subjects = subjects;
        this.reactions = reactions;
        this.counts = counts;
    }

    /** Refuses with 404 a subject that is not shown. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public DiscussionSummary handle(SubjectKey key, UUID viewer) {
        subjects.require(key, viewer);
        Target target = Target.subject(key.id());
        Map<Target, ReactionKind> own = reactions.listOwn(List.of(target), viewer);
        return new DiscussionSummary(key, counts.get(target, viewer), own.get(target));
    }
}
