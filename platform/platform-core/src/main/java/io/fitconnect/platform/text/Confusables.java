package io.fitconnect.platform.text;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares names by how they look: by their skeletons (Unicode UTS #39, section 4), without case, spaces and signs. */
public final class Confusables {

    private static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();
    private static final Normalizer2 CASE_FOLDING = Normalizer2.getNFKCCasefoldInstance();
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

    private Confusables() {}

    /**
     * Returns what a name looks like: two names with the same skeleton look the same at a glance. Stable within a
     * version of Unicode only, so a stored skeleton is rebuilt when ICU is updated.
     */
    public static String skeletonOf(String name) {
        return likeness(CHECKER.getSkeleton(letters(CASE_FOLDING.normalize(name))));
    }

    /** Whether some part of the text looks like the word, whatever scripts, digits or signs stand in for its letters. */
    public static boolean imitates(String text, String word) {
        String asWritten = likeness(CHECKER.getSkeleton(letters(text)));
        return skeletonOf(text).contains(skeletonOf(word))
                || asWritten.contains(likeness(CHECKER.getSkeleton(word.toUpperCase(Locale.ROOT))));
    }

    /** Takes i for l and 0 for o as well: readers confuse the letters of a logo more easily than those of a text. */
    private static String likeness(String skeleton) {
        return CASE_FOLDING.normalize(skeleton).replace('l', 'i').replace('0', 'o');
    }

    private static String letters(String text) {
        return NO_LETTER.matcher(text).replaceAll("");
    }
}
