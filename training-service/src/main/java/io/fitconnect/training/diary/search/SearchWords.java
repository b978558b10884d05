package io.fitconnect.training.diary.search;

import io.fitconnect.training.diary.FoldedText;
import io.fitconnect.training.diary.TrainingDetails;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folded words of a text: runs of letters, marks and digits. A word with marks of Latin or Greek letters is kept without them too, so that cafe finds
 * café, and café finds nothing else.
 */
public final class SearchWords {

    static final int MAX_WORDS = 300;
    static final int MAX_LENGTH = 40;

    private static final String TAG = "#";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private SearchWords() {}

    /** Words of what is typed into a search; each matches every word that it begins. */
    public static List<String> of(String typed) {
        return words(typed).distinct().toList();
    }

    /** The word that stands for a whole tag. */
    public static String ofTag(String tag) {
        return TAG + FoldedText.of(tag);
    }

    /** What a training is found by: its tags, then words of name, tags and notes, so many as are kept. */
    static Set<String> of(TrainingDetails details) {
        List<String> tags = details.remarks().tags().values();
        Set<String> words = new LinkedHashSet<>();
        Stream.of(
                        tags.stream().map(SearchWords::ofTag),
                        words(details.name()).flatMap(SearchWords::withoutMarksToo),
                        tags.stream().flatMap(SearchWords::words).flatMap(SearchWords::withoutMarksToo),
                        words(details.notes()).flatMap(SearchWords::withoutMarksToo))
                .flatMap(each -> each)
                .takeWhile(word -> words.size() < MAX_WORDS)
                .forEach(words::add);
        return words;
    }

    private static Stream<String> words(@Nullable String text) {
        return text == null
                ? Stream.empty()
                : BETWEEN_WORDS
                        .splitAsStream(FoldedText.of(text))
                        .filter(word -> !word.isEmpty())
                        .map(SearchWords::cut);
    }

    private static Stream<String> withoutMarksToo(String word) {
        return Stream.of(word, PlainLetters.of(word)).distinct();
    }

    private static String cut(String word) {
        return word.codePointCount(0, word.length()) <= MAX_LENGTH
                ? word
                : word.substring(0, word.offsetByCodePoints(0, MAX_LENGTH));
    }
}
