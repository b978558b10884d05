package io.fitconnect.recording;

import java.util.Arrays;
import java.util.Optional;

/**
 * The measured quantities. Values are kept as whole multiples of a resolution (fixed point), the same in memory and in the
 * store, so nothing is rounded twice. What lies outside of the range cannot be true and is treated as missing.
 */
public enum StreamKind {
    /**
     * Seconds since {@link Recording#start()}, or since the first sample where the start is unknown; resolution 1 ms, up to
     * 24 days. Negative where a device samples before its timer is started.
     */
    TIME("time", "s", 1_000, -86_400, 2_000_000),
    /** Degrees north, WGS 84; resolution 1e-7 degrees = 1.1 cm. */
    LATITUDE("latitude", "deg", 10_000_000, -90, 90),
    /** Degrees east, WGS 84; resolution 1e-7 degrees. */
    LONGITUDE("longitude", "deg", 10_000_000, -180, 180),
    /** Metres since the start; resolution 1 cm. */
    DISTANCE("distance", "m", 100, 0, 20_000_000),
    /** Metres above sea level; resolution 1 cm. FIT's raw zero is -500 m, below every shore and mine that people run in. */
    ALTITUDE("altitude", "m", 100, -450, 12_000),
    /** Metres per second; resolution 1 mm/s. */
    SPEED("speed", "m/s", 1_000, 0, 350),
    /** Beats per minute. */
    HEART_RATE("heartRate", "bpm", 1, 1, 300),
    /** Revolutions, strides (two steps, see {@link Strides}) or strokes per minute; resolution 0.1. */
    CADENCE("cadence", "rpm", 10, 0, 500),
    /** Watts. */
    POWER("power", "W", 1, 0, 10_000),
    /** Degrees Celsius; resolution 0.1. */
    TEMPERATURE("temperature", "degC", 10, -90, 90);

    private final String wireName;
    private final String unit;
    private final int stepsPerUnit;
    private final double lowest;
    private final double highest;

    StreamKind(String wireName, String unit, int stepsPerUnit, double lowest, double highest) {
        this.wireName = wireName;
        this.unit = unit;
        this.stepsPerUnit = stepsPerUnit;
        this.lowest = lowest;
        this.highest = highest;
    }

    /** The kind with this name in the API and in the store. */
    public static Optional<StreamKind> find(String wireName) {
        return Arrays.stream(values())
                .filter(kind -> kind.wireName.equals(wireName))
                .findFirst();
    }

    /** Place of this kind in an array of all kinds; the store and the API know kinds by their names. */
    @SuppressWarnings("EnumOrdinal")
    public int index() {
        return ordinal();
    }

    /** Name in the API and in the store; never changes. */
    public String wireName() {
        return wireName;
    }

    public String unit() {
        return unit;
    }

    /** How many steps of the fixed-point value make one unit. */
    public int stepsPerUnit() {
        return stepsPerUnit;
    }

    /** Whether a device can have measured so much. */
    public boolean isPlausible(double value) {
        return value >= lowest && value <= highest;
    }

    /** The least fixed-point value that a device can have measured. */
    public int lowestFixedPoint() {
        return (int) Math.ceil(lowest * stepsPerUnit);
    }

    /** The largest fixed-point value that a device can have measured. */
    public int highestFixedPoint() {
        return (int) Math.floor(highest * stepsPerUnit);
    }

    /** The nearest fixed-point value, or {@link SampleStream#MISSING} for what is not a number or cannot be true. */
    public int toFixedPoint(double value) {
        return isPlausible(value) ? (int) Math.round(value * stepsPerUnit) : SampleStream.MISSING;
    }

    /** The value in {@link #unit()}, or NaN for {@link SampleStream#MISSING}. */
    public double fromFixedPoint(int fixedPoint) {
        return fixedPoint == SampleStream.MISSING ? Double.NaN : (double) fixedPoint / stepsPerUnit;
    }
}
