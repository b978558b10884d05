package io.fitconnect.auth.accountsession.web;

import io.fitconnect.auth.session.SignedInSession;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** A browser's session on the page. */
record SessionRow(
        String id,
        String device,
        String network,
        ZonedDateTime since,
        ZonedDateTime lastUsed,
        ZonedDateTime end,
        boolean own) {

    static SessionRow of(SignedInSession session, String ownSession, ZoneId zone) {
        return new SessionRow(
                session.sessionId(),
                session.origin().device(),
                session.origin().network(),
                session.startedAt().atZone(zone),
                session.lastUsedAt().atZone(zone),
                session.endsAt().atZone(zone),
                session.sessionId().equals(ownSession));
    }
}
