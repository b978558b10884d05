package io.fitconnect.platform.relation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The one scale of visibility; each value includes the ones before it. A block stands above all of them. */
public enum Visibility {
    ONLY_ME,
    FRIENDS,
    FOLLOWERS,
    CLUBS,
    EVERYONE;

    /** As in contracts, APIs and columns, such as {@code only-me}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Visibility> find(String wireName) {
        return Arrays.stream(values())
                .filter(value -> value.wireName().equals(wireName))
                .findFirst();
    }
}
