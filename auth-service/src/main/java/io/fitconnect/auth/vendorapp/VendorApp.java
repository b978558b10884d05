package io.fitconnect.auth.vendorapp;

import io.fitconnect.auth.account.AccountId;
import java.time.Instant;
import java.util.Set;

/** A vendor's application and the account that registered it. */
public record VendorApp(
        String clientId,
        AccountId owner,
        String name,
        String website,
        Set<String> redirectUris,
        Set<String> scopes,
        Instant registeredAt) {}
