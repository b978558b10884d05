package io.fitconnect.auth.origin;

/** Tells where what happens now was asked for. */
public interface Origins {

    /** The present request's; {@link Origin#UNKNOWN} outside of requests. */
    Origin current();
}
