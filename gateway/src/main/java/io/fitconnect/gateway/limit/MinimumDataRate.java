package io.fitconnect.gateway.limit;

import java.time.Duration;
import org.springframework.format.annotation.DurationFormat.Style;
import org.springframework.format.datetime.standard.DurationFormatterUtils;
import org.springframework.util.unit.DataSize;

/**
 * The minimum rate at which a request body must arrive.
 *
 * @param grace time that every body may take
 * @param rate bytes that extend the time by a second; zero when none do
 */
record MinimumDataRate(Duration grace, DataSize rate) {

    private static final double NANOS = 1_000_000_000;

    static MinimumDataRate within(Duration time) {
        return new MinimumDataRate(time, DataSize.ofBytes(0));
    }

    /** The time that a body may take of which so much has come. */
    long nanosFor(long bytes) {
        long extension = isFixed() ? 0 : Math.round(bytes * (NANOS / rate.toBytes()));
        return grace.toNanos() + extension;
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
