package io.fitconnect.e2e.world;

/** The platform did not come to an end with what it accepted. */
final class Unfinished extends RuntimeException {

    Unfinished(String what) {
        super(what);
    }
}
