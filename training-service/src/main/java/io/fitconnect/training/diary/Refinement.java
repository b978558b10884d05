package io.fitconnect.training.diary;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What narrows a list down further; all conditions hold together.
 *
 * @param words          beginnings of words of name, notes or tags, folded
 * @param tags           each of these, folded
 * @param distanceMeters trainings without a distance lie in no range but the open one
 * @param elapsedSeconds of the whole training
 * @param indoor         only indoors, or only outdoors
 * @param sources        from one of these; from all when empty
 */
public record Refinement(
        List<String> words,
        Set<String> tags,
        Range distanceMeters,
        Range elapsedSeconds,
        Optional<Boolean> indoor,
        Set<Source.Kind> sources) {

    /** Nothing narrowed down. */
    public static final Refinement NONE =
            new Refinement(List.of(), Set.of(), Range.ALL, Range.ALL, Optional.empty(), Set.of());

    public Refinement {
        words = List.copyOf(words);
        tags = Set.copyOf(tags);
        sources = Set.copyOf(sources);
    }
}
