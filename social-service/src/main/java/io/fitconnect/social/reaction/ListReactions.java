package io.fitconnect.social.reaction;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.web.Page;
import io.fitconnect.social.subject.SubjectKey;
import io.fitconnect.social.tally.Target;
import java.util.Optional;
import java.util.UUID;

/** Lists who reacted to a subject or a comment. */
@UseCase(readOnly = true)
public class ListReactions {

    private final ReactionTargets targets;
    private final Reactions reactions;

    ListReactions(ReactionTargets targets, Reactions reactions) {
        this.targets = targets;
        this.reactions = reactions;
    }

    /** The newest first; refuses with 404 what is not shown. */
    public Page<Reaction> handle(
            SubjectKey key,
            Optional<UUID> commentId,
            UUID viewer,
            Optional<ReactionKind> kind,
            ReactionPosition after,
            int limit) {
        Page.requireLimit(limit);
        Target target = targets.require(key, commentId, viewer).target();
        return Page.of(reactions.list(target, viewer, kind, after, limit + 1), limit, ReactionPosition::of);
    }
}
