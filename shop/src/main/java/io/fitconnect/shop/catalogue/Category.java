package io.fitconnect.shop.catalogue;

import java.util.Locale;

/** The department that an item belongs to; its word in addresses and message keys is the name in small letters. */
public enum Category {
    SHOES,
    WEAR,
    WATCHES,
    BIKES,
    EQUIPMENT,
    NUTRITION;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
