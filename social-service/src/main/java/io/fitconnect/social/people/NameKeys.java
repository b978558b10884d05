package io.fitconnect.social.people;

import io.fitconnect.social.people.SpokenName.SpokenWord;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys of a name, by which it is found without reading other names: {@code =} a whole sound, {@code ~} a sound without a letter,
 * {@code ^} the beginning of one, {@code +} two sounds of a name in alphabetical order, of which one may lack a letter. A pair
 * finds Ivan Petrov among all who are called Ivan.
 */
final class NameKeys {

    private static final int LONGEST_BEGINNING = 6;
    private static final int PAIRED_WORDS = 3;
    private static final int MOST = 160;

    private NameKeys() {}

    /** What is kept of a name. */
    static Set<String> kept(SpokenName name) {
        Set<String> keys = new LinkedHashSet<>();
        name.words()
                .forEach(word -> word.sounds().forEach(sound -> {
                    keys.add("=" + sound);
                    TypingErrors.shortened(sound).forEach(each -> keys.add("~" + each));
                    for (int length = Likeness.SHORTEST_BEGINNING; length <= longestBeginning(sound); length++) {
                        keys.add("^" + sound.substring(0, length));
                    }
                }));
        pairs(name).forEach(pair -> {
            keys.add(pair.key());
            TypingErrors.shortened(pair.one()).forEach(each -> keys.add(new Pair(each, pair.other()).key()));
            TypingErrors.shortened(pair.other()).forEach(each -> keys.add(new Pair(pair.one(), each).key()));
        });
        return keys.stream().limit(MOST).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What is looked up for a search. */
    static SearchKeys searched(SpokenName name) {
        return name.words().size() == 1 ? searched(name.words().get(0)) : searchedPairs(name);
    }

    private static SearchKeys searched(SpokenWord word) {
        Set<String> sounds = word.sounds();
        return new SearchKeys(
                sounds.stream().map(sound -> "=" + sound).toList(),
                sounds.stream()
                        .flatMap(sound -> Stream.concat(
                                Stream.of("~" + sound),
                                TypingErrors.shortened(sound).stream()
                                        .flatMap(each -> Stream.of("=" + each, "~" + each))))
                        .distinct()
                        .toList(),
                beginnings(sounds));
    }

    /** Beginnings and whole sounds stand beside the pairs: a second word that is typed half still finds a rare first one. */
    private static SearchKeys searchedPairs(SpokenName name) {
        List<Pair> pairs = pairs(name).toList();
        Set<String> close = new LinkedHashSet<>();
        pairs.forEach(pair -> {
            Set<String> ones = withWhole(pair.one());
            Set<String> others = withWhole(pair.other());
            ones.forEach(one -> others.forEach(other -> close.add(new Pair(one, other).key())));
        });
        return new SearchKeys(
                pairs.stream().map(Pair::key).distinct().toList(),
                List.copyOf(close),
                name.words().stream()
                        .flatMap(word -> word.sounds().stream())
                        .map(sound -> "=" + sound)
                        .distinct()
                        .toList());
    }

    private static List<String> beginnings(Set<String> sounds) {
        return sounds.stream()
                .filter(sound -> sound.length() >= Likeness.SHORTEST_BEGINNING)
                .map(sound -> "^" + sound.substring(0, longestBeginning(sound)))
                .distinct()
                .toList();
    }

    private static Set<String> withWhole(String sound) {
        Set<String> all = new LinkedHashSet<>(TypingErrors.shortened(sound));
        all.add(sound);
        return all;
    }

    private static Stream<Pair> pairs(SpokenName name) {
        List<SpokenWord> words = name.words().stream().limit(PAIRED_WORDS).toList();
        return words.stream()
                .flatMap(first -> words.stream()
                        .skip(words.indexOf(first) + 1L)
                        .flatMap(second -> first.sounds().stream()
                                .flatMap(one -> second.sounds().stream().map(other -> new Pair(one, other)))));
    }

    private static int longestBeginning(String sound) {
        return Math.min(sound.length(), LONGEST_BEGINNING);
    }

    private record Pair(String one, String other) {

        /** The same for both orders. */
        String key() {
            return one.compareTo(other) <= 0 ? "+" + one + " " + other : "+" + other + " " + one;
        }
    }
}
