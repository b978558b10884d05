package io.fitconnect.gateway.edge;

/** The client disconnected or broke its body before the end of the request; not a failure of the service. */
public final class ClientGone extends RuntimeException {

    ClientGone(Throwable cause) {
        super("The client broke off its request", cause, false, false);
    }
}
