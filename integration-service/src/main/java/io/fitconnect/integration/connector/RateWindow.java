package io.fitconnect.integration.connector;

import java.time.Duration;
import java.time.Instant;

/**
 * How far a limit of the vendor's application is used, as the vendor said last.
 *
 * @param length  of the window
 * @param resetAt when counting begins again
 */
public record RateWindow(Duration length, long limit, long used, Instant resetAt) {

    boolean isUsedUp(double share, Instant now) {
        return resetAt.isAfter(now) && used >= limit * share;
    }
}
