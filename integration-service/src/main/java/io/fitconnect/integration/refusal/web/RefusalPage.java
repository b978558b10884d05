package io.fitconnect.integration.refusal.web;

import io.fitconnect.integration.refusal.ListRefusals;
import io.fitconnect.integration.refusal.VendorRefusal;
import io.fitconnect.platform.web.Cursor;
import io.fitconnect.platform.web.Page;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/**
 * Which page of a log is asked for.
 *
 * @param before behind which entry it begins
 */
record RefusalPage(UUID before, int limit) {

    private static final UUID NEWEST = new UUID(-1, -1);

    /** Reads a request, or refuses one that cannot be served. */
    static RefusalPage of(@Nullable String cursor, int limit) {
        Page.requireLimit(limit);
        return new RefusalPage(
                cursor == null ? NEWEST : Cursor.decode(cursor, Position.class).before(), limit);
    }

    ResponseEntity<Page<RefusalView>> answer(ListRefusals log, String clientId) {
        List<VendorRefusal> found = log.handle(clientId, before, limit + 1);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Page.of(found, limit, last -> new Position(last.id())).map(RefusalView::of));
    }

    private record Position(UUID before) {}
}
