package io.fitconnect.training.diary.web;

import java.net.URI;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The answer to an entered training as it was sent, to be kept under its idempotency key: a repeated request gets the same
 * one, whatever became of the training.
 */
record FirstAnswer(JsonNode body, String location, String eTag, String language) {

    static FirstAnswer of(ResponseEntity<TrainingView> created, JsonMapper json) {
        HttpHeaders headers = created.getHeaders();
        return new FirstAnswer(
                json.valueToTree(created.getBody()),
                Objects.requireNonNull(headers.getFirst(HttpHeaders.LOCATION)),
                Objects.requireNonNull(headers.getFirst(HttpHeaders.ETAG)),
                Objects.requireNonNull(headers.getFirst(HttpHeaders.CONTENT_LANGUAGE)));
    }

    ResponseEntity<JsonNode> toResponse() {
        return ResponseEntity.created(URI.create(location))
                .eTag(eTag)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.AUTHORIZATION)
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .body(body);
    }
}
