package io.fitconnect.platform.test.answer;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An answer as the service wrote it.
 *
 * @param path what the client asked for, still encoded
 * @param body as UTF-8; also for HEAD, where the server drops what was written
 */
record Answer(
        String method, String path, int status, @Nullable String contentType, String body) {

    private static final Set<Integer> WITHOUT_BODY = Set.of(204, 304);
    private static final int FIRST_ERROR = 400;

    /** The documented method whose answers these are: HEAD answers as GET does, without the body. */
    String documentedMethod() {
        return method.equals("HEAD") ? "get" : method.toLowerCase(Locale.ROOT);
    }

    boolean mayOmitBody() {
        return method.equals("HEAD") || WITHOUT_BODY.contains(status);
    }

    boolean isError() {
        return status >= FIRST_ERROR;
    }

    @Override
    public String toString() {
        return method + " " + path + " answered " + status;
    }
}
