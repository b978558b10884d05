package io.fitconnect.auth.vendorapp;

import io.fitconnect.auth.account.AccountId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What a vendor tells about an application; refuses what is not safe. */
public record NewVendorApp(AccountId owner, AppName name, Website website, Set<RedirectUri> redirectUris) {

    /** Reads a request. */
    public static NewVendorApp of(AccountId owner, String name, String website, Collection<String> redirectUris) {
        return new NewVendorApp(
                owner,
                AppName.of(name),
                new Website(website),
                redirectUris.stream().map(RedirectUri::new).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    Set<String> redirectUriValues() {
        return redirectUris.stream().map(RedirectUri::value).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
