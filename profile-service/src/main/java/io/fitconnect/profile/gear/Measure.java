package io.fitconnect.profile.gear;

/** What the life of a kind is counted in; the word is the unit. */
public enum Measure {
    KILOMETERS,
    HOURS,
    /** Days on which the item was used at least once. */
    DAYS_OF_USE,
    /** Age since the purchase or the last service, used or not. */
    MONTHS
}
