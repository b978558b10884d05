package io.fitconnect.gateway.limit;

import java.time.Duration;
import org.springframework.format.annotation.DurationFormat.Style;
import org.springframework.format.datetime.standard.DurationFormatterUtils;
import org.springframework.util.unit.DataSize;

/**
 * How fast a body must come.
 *
 * @param grace time that every body may take
 * @param rate bytes that buy another second; zero when nothing does
 */
record Pace(Duration grace, DataSize rate) {

    private static final double NANOS = 1_000_000_000;

    static Pace within(Duration time) {
        return new Pace(time, DataSize.ofBytes(0));
    }

    /** The time that a body may take of which so much has come. */
    long nanosFor(long bytes) {
        long bought = isFixed() ? 0 : Math.round(bytes * (NANOS / rate.toBytes()));
        return grace.toNanos() + bought;
    }

    String rule() {
        String time = DurationFormatterUtils.print(grace, Style.COMPOSITE);
        return isFixed()
                ? "Send the whole body within " + time + "."
                : "After the first " + time + ", send at least " + rate.toBytes() + " bytes a second on average.";
    }

    private boolean isFixed() {
        return rate.toBytes() == 0;
    }
}
