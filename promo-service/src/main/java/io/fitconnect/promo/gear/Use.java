package io.fitconnect.promo.gear;

/** How much an item was used, by trainings whose source allows advice. */
public record Use(double kilometers, double hours, int days, int trainings) {

    public static final Use NONE = new Use(0, 0, 0, 0);

    /** The use in a measure that trainings change. */
    double in(Measure measure) {
        return switch (measure) {
            case KILOMETERS -> kilometers;
            case HOURS -> hours;
            case DAYS_OF_USE -> days;
            case MONTHS -> 0;
        };
    }
}
