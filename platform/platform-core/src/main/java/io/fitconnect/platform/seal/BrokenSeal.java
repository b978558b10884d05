package io.fitconnect.platform.seal;

/** A text that was not sealed here, was changed, belongs to another context, or whose key has left the ring. */
public final class BrokenSeal extends Exception {

    private static final long serialVersionUID = 1L;

    BrokenSeal(String reason) {
        super(reason);
    }
}
