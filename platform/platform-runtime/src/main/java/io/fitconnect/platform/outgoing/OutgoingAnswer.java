package io.fitconnect.platform.outgoing;

import java.nio.charset.StandardCharsets;

/**
 * What a stranger's server answered, whatever its status; redirects are answers too.
 *
 * @param text the body, read as UTF-8
 */
public record OutgoingAnswer(int status, String text) {

    private static final int SUCCESS = 200;
    private static final int REDIRECTION = 300;

    OutgoingAnswer(int status, byte[] body) {
        this(status, new String(body, StandardCharsets.UTF_8));
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
