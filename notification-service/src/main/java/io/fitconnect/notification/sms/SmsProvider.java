package io.fitconnect.notification.sms;

/** A way to phones. */
public interface SmsProvider {

    /** Sends a message. One of the same id is sent once, however often it is handed over. */
    SmsOutcome send(TextMessage message);
}
