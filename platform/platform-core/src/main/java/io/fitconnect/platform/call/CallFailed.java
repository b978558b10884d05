package io.fitconnect.platform.call;

/** Another service did not give an answer that can be used. */
public final class CallFailed extends RuntimeException {

    private static final int UNAUTHORIZED = 401;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    private final int status;

    CallFailed(String message, Throwable cause) {
        super(message, cause);
        this.status = 0;
    }

    CallFailed(String target, int status) {
        super(target + " answered " + status);
        this.status = status;
    }

    /** The status of the answer; 0 when there was none. */
    public int status() {
        return status;
    }

    boolean isUnauthorized() {
        return status == UNAUTHORIZED;
    }

    /** Whether the same request can succeed later. */
    boolean isTransient() {
        return status == 0 || status == UNAUTHORIZED || status == TOO_MANY_REQUESTS || status >= SERVER_ERROR;
    }
}
