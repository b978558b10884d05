package io.fitconnect.training.gear.persistence;

import io.fitconnect.training.gear.GearDefault;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Defaults as words of one column, such as {@code running cycling:indoor}. */
final class DefaultWords {

    private static final String INDOOR = ":indoor";
    private static final String OUTDOOR = ":outdoor";

    private DefaultWords() {}

    static String of(List<GearDefault> defaults) {
        return defaults.stream().map(DefaultWords::word).collect(Collectors.joining(" "));
    }

    static List<GearDefault> parse(String words) {
        return words.isEmpty()
                ? List.of()
                : Arrays.stream(words.split(" ", -1))
                        .map(DefaultWords::parseOne)
                        .toList();
    }

    private static String word(GearDefault each) {
        @Nullable Boolean indoor = each.indoor();
        return each.sport() + (indoor == null ? "" : indoor ? INDOOR : OUTDOOR);
    }

    private static GearDefault parseOne(String word) {
        int colon = word.indexOf(':');
        return colon < 0
                ? new GearDefault(word, null)
                : new GearDefault(word.substring(0, colon), word.endsWith(INDOOR));
    }
}
