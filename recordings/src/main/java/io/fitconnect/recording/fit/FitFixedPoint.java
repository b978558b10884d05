package io.fitconnect.recording.fit;

/**
 * How the stored number of a field becomes the fixed-point value of its column: multiplied, divided by a power of two with
 * rounding, less an offset. Whole numbers all the way, and exact.
 *
 * @param perUnit fixed-point steps of one unit of the profile
 */
record FitFixedPoint(long factor, int shift, long offset, double perUnit) {

    private static final FitFixedPoint SEMICIRCLES = new FitFixedPoint(1_800_000_000, 31, 0, 1.8e9 / (1L << 31));
    private static final FitFixedPoint CENTIMETERS = new FitFixedPoint(1, 0, 0, 100);
    private static final FitFixedPoint FIFTHS_OF_METERS = new FitFixedPoint(20, 0, 50_000, 100);
    private static final FitFixedPoint MILLIMETERS_PER_SECOND = new FitFixedPoint(1, 0, 0, 1_000);
    private static final FitFixedPoint WHOLE = new FitFixedPoint(1, 0, 0, 1);
    private static final FitFixedPoint TENTHS = new FitFixedPoint(10, 0, 0, 10);
    /** Cadences stay 128ths until their two fields are added. */
    private static final FitFixedPoint CADENCE = new FitFixedPoint(128, 0, 0, 128);

    static FitFixedPoint of(FitField field) {
        return switch (field) {
            case RECORD_LATITUDE, RECORD_LONGITUDE -> SEMICIRCLES;
            case RECORD_DISTANCE -> CENTIMETERS;
            case RECORD_ALTITUDE, RECORD_ENHANCED_ALTITUDE -> FIFTHS_OF_METERS;
            case RECORD_SPEED, RECORD_ENHANCED_SPEED -> MILLIMETERS_PER_SECOND;
            case RECORD_TEMPERATURE -> TENTHS;
            case RECORD_CADENCE -> CADENCE;
            default -> WHOLE;
        };
    }

    /** What is added before the division, so that it rounds. */
    long half() {
        return shift == 0 ? 0 : 1L << (shift - 1);
    }

    /** The fixed-point value of a number in the profile's unit. */
    long round(double value) {
        return Math.round(value * perUnit);
    }
}
