package io.fitconnect.auth.applogo;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The logos of all applications. */
public interface AppLogos {

    /** Keeps a logo that waits for a decision, in place of another one that does. */
    void propose(String clientId, Logo logo);

    /** Shows the logo that waits; does nothing when none does. */
    void approve(String clientId);

    /** Drops the logo that waits. */
    void refuse(String clientId);

    /** Drops both. */
    void remove(String clientId);

    boolean isWaiting(String clientId);

    /** The one that waits, else the one that is shown: what its owner and administrators look at. */
    Optional<Logo> findNewest(String clientId);

    /** The one that athletes see. */
    Optional<Logo> findShown(String clientId);

    /** The digests of those that athletes see, by the applications that have one. */
    Map<String, String> listShown(Collection<String> clientIds);
}
