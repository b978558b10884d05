package io.fitconnect.auth.signin;

/** What a session lacks. */
public enum MissingStep {
    NONE,
    /** A sign-in: at {@code /login}, or for a signed-in person at {@code /login/confirm}. */
    SIGN_IN,
    /** A second factor: at {@code /login/second-factor}. */
    SECOND_FACTOR,
    /** A second factor, which the account does not have; no page can help. */
    NOT_SET_UP
}
