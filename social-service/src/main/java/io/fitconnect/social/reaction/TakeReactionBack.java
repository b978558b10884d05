package io.fitconnect.social.reaction;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.subject.SubjectKey;
import io.fitconnect.social.tally.Tallies;
import io.fitconnect.social.tally.Target;
import java.util.Optional;
import java.util.UUID;

/** Takes a reaction back. What was never there is taken back too, also when the subject is no longer shown. */
@UseCase
public class TakeReactionBack {

    private final Reactions reactions;
    private final Tallies tallies;
    private final ReactionTargets targets;

    TakeReactionBack(Reactions reactions, Tallies tallies, ReactionTargets targets) {
        this.reactions = reactions;
        this.tallies = tallies;
        this.targets = targets;
    }

    /** Refuses with 404 what is not shown and has no reaction of the athlete's. */
    public void handle(SubjectKey key, Optional<UUID> commentId, UUID athlete) {
        Target target = commentId.map(id -> new Target(key.id(), id)).orElse(Target.subject(key.id()));
        Optional<Reaction> own = reactions.find(target, athlete);
        if (own.isEmpty()) {
            targets.require(key, commentId, athlete);
            return;
        }
        reactions.remove(target, athlete);
        tallies.add(target, own.get().kind().wireName(), athlete, -1);
    }
}
