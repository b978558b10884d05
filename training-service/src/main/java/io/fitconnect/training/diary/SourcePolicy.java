package io.fitconnect.training.diary;

import java.util.stream.Stream;

/**
 * What the source of a training allows to be done with it.
 *
 * @param show   to other people
 * @param rank   on boards and in challenges
 * @param advise for advice about gear and offers
 * @param coach  for plans, and by a coach
 * @param model  by a language model
 * @param keep   after the athlete disconnected the vendor
 */
public record SourcePolicy(boolean show, boolean rank, boolean advise, boolean coach, boolean model, boolean keep) {

    /** The athlete's own data. */
    public static final SourcePolicy EVERYTHING = new SourcePolicy(true, true, true, true, true, true);

    /** A vendor's data, until the vendor's rules say more. */
    public static final SourcePolicy NOTHING = new SourcePolicy(false, false, false, false, false, false);

    /** What both allow. */
    SourcePolicy and(SourcePolicy other) {
        return new SourcePolicy(
                show && other.show,
                rank && other.rank,
                advise && other.advise,
                coach && other.coach,
                model && other.model,
                keep && other.keep);
    }

    /** How many uses it allows. */
    long countAllowed() {
        return Stream.of(show, rank, advise, coach, model, keep)
                .filter(Boolean::booleanValue)
                .count();
    }
}
