package io.fitconnect.auth.vendorapp;

import io.fitconnect.platform.problem.Refusal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a vendor decides about an application; refuses what is not safe. */
public record AppDetails(String name, String website, Set<String> redirectUris, Set<String> scopes) {

    private static final int MOST_REDIRECT_URIS = 10;

    public AppDetails {
        redirectUris = Set.copyOf(redirectUris);
        scopes = Set.copyOf(scopes);
    }

    /** Checks what was typed. */
    public static AppDetails of(
            String name,
            String website,
            Collection<String> redirectUris,
            Collection<String> scopes,
            Set<String> offered) {
        Set<String> addresses = redirectUris.stream()
                .map(address -> new RedirectUri(address).value())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (addresses.isEmpty() || addresses.size() > MOST_REDIRECT_URIS) {
            throw new Refusal(
                    VendorAppProblems.UNSAFE_REDIRECT_URI,
                    VendorAppText.SOME_REDIRECT_URIS.message("most", MOST_REDIRECT_URIS));
        }
        if (scopes.isEmpty() || !offered.containsAll(scopes)) {
            throw new Refusal(
                    VendorAppProblems.UNKNOWN_SCOPE,
                    VendorAppText.OFFERED_SCOPES.message("scopes", String.join(", ", new TreeSet<>(offered))));
        }
        return new AppDetails(
                AppName.of(name).value(), new Website(website).value(), addresses, new LinkedHashSet<>(scopes));
    }

    /** Whether athletes or their data would meet something that was not looked at: anything but fewer scopes. */
    boolean needsApproval(AppDetails approved) {
        return !(name.equals(approved.name)
                && website.equals(approved.website)
                && redirectUris.equals(approved.redirectUris)
                && approved.scopes.containsAll(scopes));
    }
}
