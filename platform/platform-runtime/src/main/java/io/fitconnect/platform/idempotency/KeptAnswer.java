package io.fitconnect.platform.idempotency;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer as it was sent: status, headers and body. */
record KeptAnswer(
        int status,
        Map<String, List<String>> headers,
        @Nullable JsonNode body) {

    static KeptAnswer of(ResponseEntity<?> answer, JsonMapper json) {
        Map<String, List<String>> headers = new TreeMap<>();
        answer.getHeaders().forEach(headers::put);
        return new KeptAnswer(
                answer.getStatusCode().value(),
                headers,
                answer.getBody() == null ? null : json.valueToTree(answer.getBody()));
    }

    ResponseEntity<JsonNode> toResponse() {
        HttpHeaders sent = new HttpHeaders();
        headers.forEach(sent::put);
        return ResponseEntity.status(status).headers(sent).body(body);
    }
}
