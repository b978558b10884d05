package io.fitconnect.platform.object;

/** The part of an object that a caller asks for. */
final class ObjectRange {

    private ObjectRange() {}

    static void check(long offset, long length) {
        if (offset < 0 || length < 1) {
            throw new IllegalArgumentException("A part begins at 0 or later and has a byte or more");
        }
    }
}
