package io.fitconnect.platform.problem;

import io.fitconnect.platform.message.MessageKey;
import java.net.URI;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;

/**
 * A kind of problem that clients may program against. Its URI, {@code urn:fitconnect:problem:<slug>}, never changes its
 * meaning.
 *
 * @param slug   kebab-case name, unique in the platform
 * @param title  short summary, the same for every occurrence
 * @param status the HTTP status of its answers
 */
public record ProblemType(String slug, MessageKey title, HttpStatus status) {

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public ProblemType {
        if (!KEBAB_CASE.matcher(slug).matches()) {
            throw new IllegalArgumentException("A problem's slug is kebab-case: " + slug);
        }
        if (!status.isError()) {
            throw new IllegalArgumentException("A problem has an error status: " + slug);
        }
    }

    /** The stable identifier that stands in the member {@code type}. */
    public URI uri() {
        return URI.create("urn:fitconnect:problem:" + slug);
    }
}
