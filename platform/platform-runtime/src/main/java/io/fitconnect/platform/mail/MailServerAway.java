package io.fitconnect.platform.mail;

/** The mail server cannot be reached, refuses the connection, or asks to come later. */
public final class MailServerAway extends Exception {

    private static final long serialVersionUID = 1L;

    /** Takes the type of the cause only: its message may hold an address. */
    MailServerAway(Exception cause) {
        super("The mail server is away or busy: " + cause.getClass().getName());
    }
}
