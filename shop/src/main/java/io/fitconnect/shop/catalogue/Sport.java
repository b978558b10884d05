package io.fitconnect.shop.catalogue;

import java.util.Locale;

/** What an item is for; its word in addresses and message keys is the name in small letters. */
public enum Sport {
    RUNNING,
    TRAIL,
    CYCLING,
    SWIMMING,
    HIKING,
    FITNESS,
    TEAM;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
