package io.fitconnect.auth.vendorapp.web;

import io.fitconnect.auth.vendorapp.AppDetails;
import io.fitconnect.auth.vendorapp.VendorApp;
import io.fitconnect.auth.vendorapp.VendorAppSettings;
import io.fitconnect.platform.web.ETags;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was typed about an application; one redirect URI a line. */
record VendorAppForm(String name, String website, String redirectUris, List<String> scopes, Long version) {

    private static final Long NONE = -1L;

    VendorAppForm(
            @Nullable String name,
            @Nullable String website,
            @Nullable String redirectUris,
            @Nullable List<String> scopes,
            @Nullable Long version) {
        this.name = Objects.requireNonNullElse(name, "");
        this.website = Objects.requireNonNullElse(website, "");
        this.redirectUris = Objects.requireNonNullElse(redirectUris, "");
        this.scopes = Objects.requireNonNullElse(scopes, List.of());
        this.version = Objects.requireNonNullElse(version, NONE);
    }

    static VendorAppForm usual(VendorAppSettings settings) {
        return new VendorAppForm("", "", "", List.copyOf(settings.usualScopes()), 0L);
    }

    /** What the developer wants the application to be: what waits, or what it is. */
    static VendorAppForm of(VendorApp app) {
        AppDetails details = app.proposal().map(VendorApp.Proposal::details).orElse(app.details());
        return new VendorAppForm(
                details.name(),
                details.website(),
                String.join("\n", details.redirectUris().stream().sorted().toList()),
                List.copyOf(details.scopes()),
                app.version());
    }

    AppDetails details(VendorAppSettings settings) {
        List<String> addresses = Arrays.stream(redirectUris.split("\\s+", -1))
                .filter(address -> !address.isEmpty())
                .toList();
        return AppDetails.of(name, website, addresses, Set.copyOf(scopes), settings.scopes());
    }

    void requireVersion(long current) {
        ETags.requireMatch(ETags.of(version), current);
    }
}
