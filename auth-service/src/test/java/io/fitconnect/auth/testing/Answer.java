package io.fitconnect.auth.testing;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
public record Answer(int status, HttpHeaders headers, String body) {

    /** The first value of a header; empty when it is missing. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public JsonNode json() {
        return JsonMapper.shared().readTree(body);
    }

    /** A text member of the JSON; empty when it is missing. */
    public String text(String member) {
        return json().path(member).asString("");
    }
}
