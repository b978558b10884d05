package io.fitconnect.promo.gear;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;
import java.util.Optional;

/** What the life of an item is counted in; the word is the unit. */
public enum Measure {
    KILOMETERS,
    HOURS,
    DAYS_OF_USE,
    /** Age, used or not: the only one that no training changes. */
    MONTHS;

    @JsonValue
    public String word() {
        return WireName.of(this);
    }

    /** Reads the word of an event; the list there may grow. */
    public static Optional<Measure> find(String word) {
        return WireName.find(Measure.class, word);
    }
}
