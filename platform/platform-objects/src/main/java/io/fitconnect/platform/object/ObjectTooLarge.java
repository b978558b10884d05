package io.fitconnect.platform.object;

/** The content is longer than its caller allows; nothing was kept. */
public final class ObjectTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long maxBytes;

    ObjectTooLarge(long maxBytes) {
        super("The content is longer than " + maxBytes + " bytes");
        this.maxBytes = maxBytes;
    }

    public long maxBytes() {
        return maxBytes;
    }
}
