package io.fitconnect.social.people;

import io.fitconnect.social.people.SpokenName.SpokenWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** How a word that is searched is like a word of a name, the best first. */
enum Likeness {
    SPELLED_ALIKE(0),
    SOUNDS_ALIKE(1),
    BEGINS_ALIKE(2),
    TYPED_WRONG(3);

    /** A shorter beginning would list half of the house. */
    static final int SHORTEST_BEGINNING = 3;

    private final int distance;

    Likeness(int distance) {
        this.distance = distance;
    }

    /** How far a name is from what is searched, from 0; empty unless each searched word is like a word of its own. */
    static OptionalInt distance(SpokenName searched, SpokenName name) {
        List<SpokenWord> left = new ArrayList<>(name.words());
        int sum = 0;
        for (SpokenWord word : searched.words()) {
            Optional<SpokenWord> nearest = left.stream()
                    .filter(each -> find(word, each).isPresent())
                    .min(Comparator.comparing(each -> find(word, each).orElseThrow()));
            if (nearest.isEmpty()) {
                return OptionalInt.empty();
            }
            sum += find(word, nearest.get()).orElseThrow().distance;
            left.remove(nearest.get());
        }
        return OptionalInt.of(sum);
    }

    static Optional<Likeness> find(SpokenWord searched, SpokenWord word) {
        if (searched.spelling().equals(word.spelling())) {
            return Optional.of(SPELLED_ALIKE);
        }
        return searched.sounds().stream()
                .flatMap(one -> word.sounds().stream().flatMap(other -> find(one, other).stream()))
                .min(Comparator.naturalOrder());
    }

    private static Optional<Likeness> find(String searched, String sound) {
        if (searched.equals(sound)) {
            return Optional.of(SOUNDS_ALIKE);
        }
        if (searched.length() >= SHORTEST_BEGINNING && sound.startsWith(searched)) {
            return Optional.of(BEGINS_ALIKE);
        }
        return TypingErrors.explain(searched, sound) ? Optional.of(TYPED_WRONG) : Optional.empty();
    }
}
