package io.fitconnect.social.reaction;

import io.fitconnect.platform.limit.AccountLimits;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.social.subject.OpenedSubjects;
import io.fitconnect.social.subject.SubjectKey;
import io.fitconnect.social.tally.Tallies;
import io.fitconnect.social.tally.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Reacts to a subject or a comment that the athlete sees, in the place of a former reaction. */
@UseCase
public class React {

    private final ReactionTargets targets;
    private final Reactions reactions;
    private final Tallies tallies;
    private final OpenedSubjects opened;
    private final AccountLimits limits;
    private final ReactionSettings settings;
    private final DueWork work;
    private final Clock clock;

    React(
            ReactionTargets targets,
            Reactions reactions,
            Tallies tallies,
            OpenedSubjects opened,
            AccountLimits limits,
            ReactionSettings settings,
            DueWork work,
            Clock clock) {
        this.targets = targets;
        this.reactions = reactions;
        this.tallies = tallies;
        this.opened = opened;
        this.limits = limits;
        this.settings = settings;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Refuses with 404 what is not shown, with 429 an athlete who reacts too often. A first reaction reads no reaction, so that a crowd does not
     * conflict.
     *
     * @param commentId empty: to the subject itself
     */
    public void handle(SubjectKey key, Optional<UUID> commentId, UUID athlete, ReactionKind kind) {
        limits.take(athlete, settings.minute());
        limits.take(athlete, settings.day());
        Target target = targets.require(key, commentId, athlete).target();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Reaction reaction = new Reaction(target, athlete, kind, now);
        if (reactions.add(reaction)) {
            opened.open(key, now);
            tallies.add(target, kind.wireName(), athlete, 1);
            work.schedule(
                    ReactionTelling.QUEUE,
                    target.id() + "/" + athlete,
                    now,
                    new ReactionTelling.Reacted(key, commentId.orElse(null), athlete));
        } else {
            replace(reaction);
        }
    }

    private void replace(Reaction reaction) {
        reactions
                .find(reaction.target(), reaction.athleteId())
                .filter(former -> former.kind() != reaction.kind())
                .ifPresent(former -> {
                    reactions.save(reaction);
                    tallies.add(reaction.target(), reaction.kind().wireName(), reaction.athleteId(), 1);
                    tallies.add(reaction.target(), former.kind().wireName(), reaction.athleteId(), -1);
                });
    }
}
