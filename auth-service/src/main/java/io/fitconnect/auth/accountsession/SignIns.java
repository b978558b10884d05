package io.fitconnect.auth.accountsession;

import io.fitconnect.auth.authorization.RefreshFamily;
import io.fitconnect.auth.session.SignedInSession;
import java.util.List;

/**
 * Where an account is signed in.
 *
 * @param sessions the last used browsers, bounded
 * @param total    how many browsers there are
 * @param apps     the last signed-in apps, bounded
 */
public record SignIns(List<SignedInSession> sessions, int total, List<App> apps) {

    public SignIns {
        sessions = List.copyOf(sessions);
        apps = List.copyOf(apps);
    }

    /** An app of the house that is signed in, with its name. */
    public record App(String name, RefreshFamily family) {}
}
