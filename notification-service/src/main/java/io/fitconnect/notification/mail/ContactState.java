package io.fitconnect.notification.mail;

/** Whether notifications are sent to an address. */
public enum ContactState {
    WORKING,
    /** Not before its owner has confirmed it. */
    UNCONFIRMED,
    /** Not now, since the mail server refused it. */
    FAILING
}
