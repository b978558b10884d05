package io.fitconnect.gateway.problem;

import org.springframework.http.HttpStatus;

/** A kind of problem with its stable name; clients decide by {@link #uri()}, never by the texts. */
public record ProblemType(String slug, String title, HttpStatus status) {

    public String uri() {
        return "urn:fitconnect:problem:" + slug;
    }
}
