package io.fitconnect.integration.metric;

import io.fitconnect.platform.json.WireName;
import java.util.Locale;

/** What can be measured once or a few times a day, in which unit, and which values are possible. */
public enum MetricKind {
    RESTING_HEART_RATE("bpm", 20, 200),
    /** The value is the time asleep: light, deep and REM sleep together. */
    SLEEP("s", 0, 86_400),
    STEPS("steps", 0, 300_000),
    WEIGHT("kg", 2, 500),
    /** RMSSD. */
    HEART_RATE_VARIABILITY("ms", 1, 500),
    BODY_FAT("percent", 1, 80),
    /** A vendor's own figure, such as readiness, with a name of its own. */
    SCORE("points", -1_000_000, 1_000_000);

    private final String unit;
    private final double least;
    private final double most;

    MetricKind(String unit, double least, double most) {
        this.unit = unit;
        this.least = least;
        this.most = most;
    }

    public String unit() {
        return unit;
    }

    boolean allows(double value) {
        return value >= least && value <= most;
    }

    /** The possible values in words, such as {@code 20 to 200 bpm}. */
    String range() {
        return String.format(Locale.ROOT, "%.0f to %.0f %s", least, most, unit);
    }

    String wireName() {
        return WireName.of(this);
    }
}
