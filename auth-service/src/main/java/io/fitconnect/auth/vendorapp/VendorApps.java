package io.fitconnect.auth.vendorapp;

import io.fitconnect.auth.account.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/** The vendors' applications. */
public interface VendorApps {

    /** Adds an application together with its OAuth client. */
    VendorApp add(RegisteredClient client, AccountId owner, String website, Instant now);

    int countOf(AccountId owner);

    /** An account's applications, the newest first; as many as one may own. */
    List<VendorApp> listOf(AccountId owner);

    Optional<VendorApp> find(String clientId);
}
