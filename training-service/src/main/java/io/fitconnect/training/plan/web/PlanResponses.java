package io.fitconnect.training.plan.web;

import io.fitconnect.platform.web.ETags;
import io.fitconnect.training.plan.PlanEntry;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Renders entries with their version. */
final class PlanResponses {

    private PlanResponses() {}

    static ResponseEntity.BodyBuilder render(HttpStatus status, PlanEntry entry) {
        return ResponseEntity.status(status)
                .eTag(ETags.of(entry.version()))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.AUTHORIZATION);
    }

    static ResponseEntity<PlanEntryView> ok(PlanEntry entry) {
        return render(HttpStatus.OK, entry).body(PlanEntryView.of(entry));
    }
}
