package io.fitconnect.auth.accountsession.web;

import io.fitconnect.auth.accountsession.SignIns;
import io.fitconnect.auth.authorization.RefreshFamily;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/** An app of the house on the page. */
record SignedInAppRow(String id, String name, ZonedDateTime since, ZonedDateTime lastUsed, ZonedDateTime end) {

    static SignedInAppRow of(SignIns.App app, ZoneId zone) {
        RefreshFamily family = app.family();
        return new SignedInAppRow(
                family.id(),
                app.name(),
                family.since().atZone(zone),
                Optional.ofNullable(family.lastUsed()).orElse(family.since()).atZone(zone),
                family.endsAt().atZone(zone));
    }
}
