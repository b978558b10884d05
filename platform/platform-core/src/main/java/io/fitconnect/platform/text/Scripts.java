package io.fitconnect.platform.text;

import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.SpoofChecker.RestrictionLevel;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds words whose letters come from scripts that no language mixes, such as Latin with Cyrillic (UTS #39, section
 * 5.2, "moderately restrictive"). A name of words in different scripts stays allowed: people have such names.
 */
final class Scripts {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    private static final SpoofChecker CHECKER = new SpoofChecker.Builder()
            .setChecks(SpoofChecker.RESTRICTION_LEVEL)
            .setRestrictionLevel(RestrictionLevel.MODERATELY_RESTRICTIVE)
            .build();

    private Scripts() {}

    static Optional<String> findMixed(String text) {
        boolean isMixed = Arrays.stream(BETWEEN_WORDS.split(text, -1)).anyMatch(CHECKER::failsChecks);
        return isMixed
                ? Optional.of("must not mix letters of different scripts, such as Latin and Cyrillic, in one word")
                : Optional.empty();
    }
}
