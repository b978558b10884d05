package io.fitconnect.gateway.problem;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Ends a request with a problem. The detail is read by the client: it says what to fix and carries nothing internal.
 * Made without a stack trace, since refusing must stay cheap under attack.
 */
public final class Refusal extends RuntimeException {

    private final ProblemType type;
    private final String detail;
    private final Map<String, String> headers = new LinkedHashMap<>();

    public Refusal(ProblemType type, String detail) {
        super(type.slug() + ": " + detail, null, false, false);
        this.type = type;
        this.detail = detail;
    }

    /** Adds a response header, such as {@code Retry-After}. */
    public Refusal with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    public String detail() {
        return detail;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
