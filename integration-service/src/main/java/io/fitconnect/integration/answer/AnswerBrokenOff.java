package io.fitconnect.integration.answer;

import org.apache.coyote.CloseNowException;

/**
 * An answer that had begun could not be ended: too late for a problem, so the connection must break. The server does so
 * without a log line for this type, since mostly the client has gone.
 */
public final class AnswerBrokenOff extends CloseNowException {

    private static final long serialVersionUID = 1L;

    public AnswerBrokenOff(Exception cause) {
        super("The answer had begun and could not be ended", cause);
    }
}
