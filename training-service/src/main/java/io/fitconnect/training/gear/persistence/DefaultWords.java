package io.fitconnect.training.gear.persistence;

import io.fitconnect.training.gear.GearDefault;
import io.fitconnect.training.gear.KnownGear;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Defaults as words of one column, such as {@code running cycling:indoor route:<training>}. */
final class DefaultWords {

    private static final String INDOOR = ":indoor";
    private static final String OUTDOOR = ":outdoor";
    private static final String ROUTE = "route:";

    private DefaultWords() {}

    static String of(KnownGear gear) {
        return Stream.concat(
                        gear.defaults().stream().map(DefaultWords::word),
                        gear.routes().stream().map(route -> ROUTE + route))
                .collect(Collectors.joining(" "));
    }

    static List<GearDefault> parse(String words) {
        return stream(words)
                .filter(word -> !word.startsWith(ROUTE))
                .map(DefaultWords::parseOne)
                .toList();
    }

    static List<UUID> parseRoutes(String words) {
        return stream(words)
                .filter(word -> word.startsWith(ROUTE))
                .map(word -> UUID.fromString(word.substring(ROUTE.length())))
                .toList();
    }

    private static Stream<String> stream(String words) {
        return words.isEmpty() ? Stream.of() : Arrays.stream(words.split(" ", -1));
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
