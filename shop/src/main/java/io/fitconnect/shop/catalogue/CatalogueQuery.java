package io.fitconnect.shop.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a visitor looks for.
 *
 * @param words  each of which the item's text must hold, in small letters; the first five count
 * @param cursor of the last item seen
 */
public record CatalogueQuery(
        List<String> words,
        Optional<Category> category,
        Optional<Sport> sport,
        ItemOrder order,
        Optional<String> cursor) {

    private static final int MOST_WORDS = 5;

    public CatalogueQuery {
        words = List.copyOf(words);
    }

    /** The words of a typed search. */
    public static List<String> wordsOf(String typed) {
        return Arrays.stream(typed.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }
}
