package io.fitconnect.platform.text;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares names by how they look: by their skeletons (Unicode UTS #39, section 4), without case, accents, spaces and signs. */
public final class Confusables {

    private static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();
    private static final Normalizer2 CASE_FOLDING = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 DECOMPOSITION = Normalizer2.getNFKDInstance();
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final String SIGNS = "@43€5$7+1!|¢(8";
    private static final String LETTERS = "aaeesstt" + "iii" + "ccb";
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

    private Confusables() {}

    /**
     * Returns what a name looks like: two names with the same skeleton look the same at a glance. Stable within a
     * version of Unicode only, so a stored skeleton is rebuilt when ICU is updated.
     */
    public static String skeletonOf(String name) {
        return shapeOf(CASE_FOLDING.normalize(withoutMarks(name)));
    }

    /** Whether some part of the text looks like the word, whatever scripts, digits, accents or signs stand in for its letters. */
    public static boolean imitates(String text, String word) {
        return imitatesAsItIs(text, word) || imitatesAsItIs(withLetters(text), word);
    }

    private static boolean imitatesAsItIs(String text, String word) {
        return skeletonOf(text).contains(skeletonOf(word))
                || shapeOf(withoutMarks(text)).contains(shapeOf(word.toUpperCase(Locale.ROOT)));
    }

    private static String shapeOf(String text) {
        return letters(likeness(CHECKER.getSkeleton(letters(text))));
    }

    /** Takes i for l and 0 for o as well: readers confuse the letters of a logo more easily than those of a text. */
    private static String likeness(String skeleton) {
        return CASE_FOLDING.normalize(skeleton).replace('l', 'i').replace('0', 'o');
    }

    /** Reads the digits and signs that stand for letters in the jargon of players. */
    private static String withLetters(String text) {
        StringBuilder read = new StringBuilder(text.length());
        CASE_FOLDING.normalize(text).chars().forEach(character -> {
            int place = SIGNS.indexOf(character);
            read.append(place < 0 ? (char) character : LETTERS.charAt(place));
        });
        return read.toString();
    }

    private static String withoutMarks(String text) {
        return MARKS.matcher(DECOMPOSITION.normalize(text)).replaceAll("");
    }

    private static String letters(String text) {
        return NO_LETTER.matcher(text).replaceAll("");
    }
}
