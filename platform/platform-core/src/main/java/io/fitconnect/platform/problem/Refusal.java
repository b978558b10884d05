package io.fitconnect.platform.problem;

import io.fitconnect.platform.message.Languages;
import io.fitconnect.platform.message.Message;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a request, for a reason that the client can understand and act on. Thrown by the core, rendered as an RFC
 * 9457 problem at the edge; its detail is shown to the caller and must hold no secret. It carries no stack trace, because
 * refusing must stay cheap under attack.
 */
public final class Refusal extends RuntimeException {

    private final ProblemType type;
    private final transient @Nullable Message explanation;
    private final transient Map<String, Object> members = new LinkedHashMap<>();
    private final transient Map<String, String> headers = new LinkedHashMap<>();
    private @Nullable Duration retryAfter;

    /**
     * Explains in the language of the reader, for what a person causes or can mend.
     *
     * @param type        the kind of problem
     * @param explanation this occurrence: what is wrong and what to do
     */
    public Refusal(ProblemType type, Message explanation) {
        super(explanation.in(Languages.DEFAULT), null, false, false);
        this.type = type;
        this.explanation = explanation;
    }

    /**
     * Explains in English, for the programmer of a client whose requests are malformed.
     *
     * @param type   the kind of problem
     * @param detail a sentence about this occurrence: what is wrong and what to do
     */
    public Refusal(ProblemType type, String detail) {
        super(detail, null, false, false);
        this.type = type;
        this.explanation = null;
    }

    /** Adds an extension member to the problem, for programs. */
    public Refusal with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    /** Adds a header to the answer, such as {@code Allow}. */
    public Refusal header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Says when asking again makes sense: rendered as {@code Retry-After} in whole seconds, at least one. */
    public Refusal retryAfter(Duration delay) {
        retryAfter = delay;
        return this;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    public ProblemType type() {
        return type;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    /** The detail in a language, or in English when it is for programmers. */
    public String detail(Locale language) {
        return explanation == null ? detail() : explanation.in(language);
    }

    public Map<String, Object> members() {
        return Collections.unmodifiableMap(members);
    }

    /** The headers of the answer, {@code Retry-After} among them. */
    public Map<String, String> headers() {
        Map<String, String> all = new LinkedHashMap<>(headers);
        retryAfter().ifPresent(delay -> all.put("Retry-After", Long.toString(Math.max(1, delay.toSeconds()))));
        return all;
    }
}
