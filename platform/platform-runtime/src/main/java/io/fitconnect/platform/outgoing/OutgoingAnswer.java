package io.fitconnect.platform.outgoing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * What a stranger's server answered, whatever its status; redirects are answers too.
 *
 * @param text       the body, read as UTF-8
 * @param retryAfter how long the server asks to wait, where it says so in seconds
 */
public record OutgoingAnswer(int status, String text, Optional<Duration> retryAfter) {

    private static final int SUCCESS = 200;
    private static final int REDIRECTION = 300;

    OutgoingAnswer(int status, byte[] body, Optional<Duration> retryAfter) {
        this(status, new String(body, StandardCharsets.UTF_8), retryAfter);
    }

    public boolean isSuccess() {
        return status >= SUCCESS && status < REDIRECTION;
    }

    /** Hides the body. */
    @Override
    public String toString() {
        return "OutgoingAnswer[" + status + "]";
    }
}
