package io.fitconnect.notification.delivery;

/** The way out is closed at present: the mail server is away, a provider asks to wait. */
public final class ChannelAway extends RuntimeException {

    /**
     * Says why.
     *
     * @param reason for the trace; names no address and no secret
     */
    public ChannelAway(String reason) {
        super(reason);
    }

    public ChannelAway(String reason, Throwable cause) {
        super(reason, cause);
    }
}
