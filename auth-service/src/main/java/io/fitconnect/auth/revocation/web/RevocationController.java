package io.fitconnect.auth.revocation.web;

import io.fitconnect.auth.revocation.OwnRevocations;
import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.revocation.RevocationBatch;
import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers polls inside the network; the gateway passes no such path. */
@RestController
@RequestMapping(path = "/internal/v1/revocations", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAuthority('SCOPE_internal:revocations')")
@Hidden
class RevocationController {

    private static final int MOST = 1_000;

    private final OwnRevocations revocations;

    RevocationController(OwnRevocations revocations) {
        this.revocations = revocations;
    }

    @GetMapping
    ResponseEntity<RevocationBatch> list(
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "1000") int limit) {
        if (limit < 1 || limit > MOST) {
            throw InvalidValue.refuse("limit", "is from 1 to " + MOST);
        }
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(revocations.read(after, limit));
    }
}
