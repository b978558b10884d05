package io.fitconnect.integration.activity;

import java.util.Locale;

/** Names of enum constants as they stand in events and documents: kebab-case. */
public final class WireNames {

    private WireNames() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
