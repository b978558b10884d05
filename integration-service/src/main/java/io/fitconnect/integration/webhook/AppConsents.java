package io.fitconnect.integration.webhook;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which apps athletes allow something, as auth-service last said. */
public interface AppConsents {

    Optional<AppConsent> find(UUID athlete);

    void keep(UUID athlete, AppConsent consent);

    void remove(UUID athlete);

    /**
     * What one athlete allows.
     *
     * @param version grows with every change
     * @param clients the apps that are allowed something
     */
    record AppConsent(long version, Set<String> clients) {

        /** What is known of an athlete who was never announced. */
        static final AppConsent NONE = new AppConsent(-1, Set.of());

        public AppConsent {
            clients = Set.copyOf(clients);
        }
    }
}
