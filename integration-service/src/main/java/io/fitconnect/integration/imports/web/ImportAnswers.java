package io.fitconnect.integration.imports.web;

import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** The status document with its headers. */
final class ImportAnswers {

    private static final String SOON = "1";

    private ImportAnswers() {}

    /** The answer to a push: 202 while something is still to come, 200 when it is decided already. */
    static ResponseEntity<ImportResource> accepted(ImportResource resource) {
        return answer(resource.isPending() ? HttpStatus.ACCEPTED : HttpStatus.OK, resource)
                .location(URI.create("/api/v1/imports/" + resource.id()))
                .body(resource);
    }

    /** The answer to a question. */
    static ResponseEntity<ImportResource> current(ImportResource resource) {
        return answer(HttpStatus.OK, resource).body(resource);
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status, ImportResource resource) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status).cacheControl(CacheControl.noStore());
        return resource.isPending() ? answer.header(HttpHeaders.RETRY_AFTER, SOON) : answer;
    }
}
