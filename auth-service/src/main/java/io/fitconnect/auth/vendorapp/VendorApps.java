package io.fitconnect.auth.vendorapp;

import io.fitconnect.auth.account.AccountId;
import java.util.List;
import java.util.Optional;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/** The vendors' applications. */
public interface VendorApps {

    /** Adds an application together with its OAuth client. */
    void add(RegisteredClient client, VendorApp app);

    /** Saves what changed, in the client too. */
    void save(VendorApp app);

    /** Gives the client other secrets. */
    void replaceSecret(String clientId, String encoded);

    /** Removes the application; its client stays closed, since athletes' authorizations refer to it until they expire. */
    void remove(String clientId);

    int countOf(AccountId owner);

    /** An account's applications, the newest first; as many as one may own. */
    List<VendorApp> listOf(AccountId owner);

    /** The applications that wait for a decision, the longest first. */
    List<VendorApp> listProposed(int limit);

    Optional<VendorApp> find(String clientId);

    /** Whether the name of another approved application, or of a client of the settings, looks like that name. */
    boolean isTaken(String name, String clientId);
}
