package io.fitconnect.auth.interruption;

/** What a waiting request demands although a person is signed in. */
public enum Demand {
    /** A sign-in after the interruption. */
    FRESH,
    /** The choice of an account, which may be the present one. */
    CHOICE,
    /** A second factor, or a passkey that verified its user. */
    TWO_FACTORS
}
