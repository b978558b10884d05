package io.fitconnect.integration.stream.web;

/** An answer that had begun could not be ended: too late for a problem, so the connection must break. */
final class AnswerBrokenOff extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AnswerBrokenOff(RuntimeException cause) {
        super("The answer had begun when reading failed", cause);
    }
}
