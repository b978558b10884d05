package io.fitconnect.integration.decoding;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The types and stacks of a failure and its causes, without their messages. */
final class StackOnly extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int MOST_FRAMES = 50;
    private static final int MOST_CAUSES = 5;

    private StackOnly(Throwable failure, @Nullable StackOnly cause) {
        super(failure.getClass().getName(), cause);
        StackTraceElement[] frames = failure.getStackTrace();
        setStackTrace(Arrays.copyOf(frames, Math.min(frames.length, MOST_FRAMES)));
    }

    static StackOnly of(Throwable failure) {
        return of(failure, MOST_CAUSES);
    }

    private static StackOnly of(Throwable failure, int causes) {
        Throwable cause = failure.getCause();
        return new StackOnly(failure, cause == null || causes == 0 ? null : of(cause, causes - 1));
    }

    /** The failure's type and the line that threw it, as far as the machine tells. */
    String place() {
        StackTraceElement[] frames = getStackTrace();
        return getMessage() + (frames.length == 0 ? "" : " at " + frames[0]);
    }
}
