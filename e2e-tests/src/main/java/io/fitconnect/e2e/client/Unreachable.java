package io.fitconnect.e2e.client;

/** No answer came: the connection was refused or broken, or the request timed out. Whether the request worked is unknown. */
public final class Unreachable extends RuntimeException {

    Unreachable(String request, Throwable cause) {
        super(request + " got no answer: " + cause, cause);
    }
}
