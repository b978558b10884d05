package io.fitconnect.platform.test.access;

/**
 * One endpoint of the table.
 *
 * @param endpoint method and path pattern, such as {@code GET /api/v1/trainings/{id}}
 * @param rule     name of the rule that says who may
 */
public record AccessRow(String endpoint, String rule) {

    public String method() {
        return endpoint.substring(0, endpoint.indexOf(' '));
    }

    public String path() {
        return endpoint.substring(endpoint.indexOf(' ') + 1);
    }

    /** Whether asking changes nothing. */
    public boolean isSafe() {
        return method().equals("GET");
    }
}
