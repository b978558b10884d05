package io.fitconnect.auth.password;

/** Too many passwords wait to be hashed; the same request may succeed a few seconds later. */
public final class HashingBusy extends RuntimeException {

    HashingBusy() {
        super("Too many passwords wait to be hashed");
    }
}
