package io.fitconnect.auth.emailchange;

/** How far a change of address is after a confirmation. */
public enum EmailChangeProgress {
    /** The present address agreed; the new one has still to confirm. */
    AGREED,
    /** The new address confirmed; the change takes effect after the waiting time, or once the present one agrees. */
    WAITING,
    /** The account has the new address. */
    CHANGED,
    /** Another account has taken the address meanwhile. */
    TAKEN
}
