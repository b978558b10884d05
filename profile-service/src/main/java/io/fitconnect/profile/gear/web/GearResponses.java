package io.fitconnect.profile.gear.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.ETags;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.gear.GearId;
import io.fitconnect.profile.gear.GearItem;
import io.fitconnect.profile.gear.GearKey;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Renders items with the headers that go with them. */
final class GearResponses {

    private GearResponses() {}

    static ResponseEntity<GearView> ok(GearItem item) {
        return render(HttpStatus.OK, item).body(GearView.of(item));
    }

    static ResponseEntity<GearView> created(GearItem item) {
        return render(HttpStatus.CREATED, item)
                .location(URI.create(GearController.PATH + "/" + item.key().gear()))
                .body(GearView.of(item));
    }

    static AthleteId athlete(Caller caller) {
        return new AthleteId(caller.requireSubject());
    }

    static GearKey key(Caller caller, UUID id) {
        return new GearKey(athlete(caller), new GearId(id));
    }

    private static ResponseEntity.BodyBuilder render(HttpStatus status, GearItem item) {
        return ResponseEntity.status(status)
                .eTag(ETags.of(item.version()))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.AUTHORIZATION);
    }
}
