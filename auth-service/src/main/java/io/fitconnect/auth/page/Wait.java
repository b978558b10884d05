package io.fitconnect.auth.page;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * A wait as a page tells it: whole minutes when it is long, else seconds, rounded up.
 *
 * @param unit the message key of the unit
 */
public record Wait(long amount, String unit) {

    private static final Duration LONG = Duration.ofSeconds(90);

    public static Wait of(Duration wait) {
        return wait.compareTo(LONG) > 0
                ? new Wait(wait.plusSeconds(59).toMinutes(), "sign-in.minutes")
                : new Wait(wait.plusMillis(999).toSeconds(), "sign-in.seconds");
    }

    /** Tells programs how long to wait. */
    public static void tell(HttpServletResponse response, HttpStatus status, Duration wait) {
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds()));
    }
}
