package io.fitconnect.notification.inbox;

/** Kafka takes no signals at the moment. */
public final class SignalsAway extends RuntimeException {

    public SignalsAway(Throwable cause) {
        super("Signals were not acknowledged", cause);
    }
}
