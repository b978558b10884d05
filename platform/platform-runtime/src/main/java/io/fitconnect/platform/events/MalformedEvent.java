package io.fitconnect.platform.events;

/** A record that is no event by the platform's rules; no retry can cure it. */
public final class MalformedEvent extends RuntimeException {

    MalformedEvent(String message) {
        super(message);
    }

    MalformedEvent(String message, Throwable cause) {
        super(message, cause);
    }
}
