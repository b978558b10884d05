package io.fitconnect.notification.preference;

/** How a channel shall carry a kind. */
public enum Wish {
    /** Each notification by itself. */
    AT_ONCE,
    /** Once a day, together with others. */
    DAILY,
    NEVER
}
