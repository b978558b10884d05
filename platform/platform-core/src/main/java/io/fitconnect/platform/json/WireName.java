package io.fitconnect.platform.json;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The word that stands for an enum's constant in the API, in events and in the database: its name in kebab-case. */
public final class WireName {

    private WireName() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Finds the constant of a word; another service may know more words. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(word))
                .findFirst();
    }
}
