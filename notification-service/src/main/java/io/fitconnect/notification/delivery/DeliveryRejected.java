package io.fitconnect.notification.delivery;

/** The notification cannot be carried, now or later: no such address, no device left. */
public final class DeliveryRejected extends RuntimeException {

    /**
     * Says why.
     *
     * @param reason for the trace; names no address and no secret
     */
    public DeliveryRejected(String reason) {
        super(reason);
    }
}
