package io.fitconnect.social.reaction;

import io.fitconnect.social.tally.Target;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All reactions. A viewer sees those of people who exist for them. */
public interface Reactions {

    Optional<Reaction> find(Target target, UUID athlete);

    /** Adds a person's first reaction to a target; false when there is one. */
    boolean add(Reaction reaction);

    /** Keeps a reaction in the place of the person's former one. */
    void save(Reaction reaction);

    void remove(Target target, UUID athlete);

    /**
     * The newest first.
     *
     * @param kind of which kind alone; empty: of all
     */
    List<Reaction> list(Target target, UUID viewer, Optional<ReactionKind> kind, ReactionPosition after, int limit);

    /** The person's own reactions to targets. */
    Map<Target, ReactionKind> listOwn(Collection<Target> targets, UUID athlete);

    /** Reactions of a person, in an order, after one of them. */
    List<Reaction> listOf(UUID athlete, Optional<Target> after, int limit);

    /** Some of the reactions to a target. */
    List<Reaction> listSome(Target target, int limit);

    /** Some of the reactions to a subject and its comments. */
    List<Reaction> listSome(UUID subjectId, int limit);
}
