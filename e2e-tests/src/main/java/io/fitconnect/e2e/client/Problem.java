package io.fitconnect.e2e.client;

import tools.jackson.databind.JsonNode;

/**
 * A refusal in the words of RFC 9457.
 *
 * @param type a stable name such as {@code urn:fitconnect:problem:not-found}
 * @param members everything that the problem says, also what goes beyond the standard
 */
public record Problem(String type, String title, int status, String detail, JsonNode members) {

    private static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(Answer answer) {
        if (!answer.header("Content-Type").orElse("").startsWith(MEDIA_TYPE)) {
            throw new UnexpectedAnswer(answer, "a problem");
        }
        var members = answer.json();
        return new Problem(
                members.path("type").asString(""),
                members.path("title").asString(""),
                members.path("status").asInt(0),
                members.path("detail").asString(""),
                members);
    }

    /** The last part of the type, which tells one problem from another. */
    public String slug() {
        return type.substring(type.lastIndexOf(':') + 1);
    }
}
