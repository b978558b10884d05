package io.fitconnect.auth.connectedapp.web;

import io.fitconnect.auth.connectedapp.ConnectedApp;
import io.fitconnect.auth.consent.ScopeText;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A connected application on the page. */
record AppRow(
        String clientId,
        String name,
        @Nullable String logo,
        List<ScopeText> scopes,
        @Nullable ZonedDateTime since,
        @Nullable ZonedDateTime lastUsed) {

    static AppRow of(ConnectedApp app, ZoneId zone) {
        return new AppRow(
                app.clientId(),
                app.name(),
                app.logo().orElse(null),
                ScopeText.of(app.scopes()),
                app.since().map(at -> at.atZone(zone)).orElse(null),
                app.lastUsed().map(at -> at.atZone(zone)).orElse(null));
    }
}
