package io.fitconnect.platform.mail;

/** What a mail server said to a mail. */
public enum SmtpAnswer {
    ACCEPTED,
    /** There is no such mailbox, now or later. */
    NO_SUCH_ADDRESS,
    /** The server rejects this mail for good, whatever its address. */
    REJECTED
}
