package io.fitconnect.gateway.edge;

/** A client's body did not come to its end, which is no failure of the service that was to read it. */
public final class ClientGone extends RuntimeException {

    ClientGone(Throwable cause) {
        super("The client broke off its request", cause, false, false);
    }
}
