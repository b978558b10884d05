package io.fitconnect.auth.vendorapp;

import io.fitconnect.platform.problem.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * Where an authorization code may be sent: an HTTPS address, or plain HTTP on the developer's own machine. Exact, so
 * without wildcards; without fragment and user name (RFC 9700, section 4.1.3).
 */
record RedirectUri(String value) {

    private static final int MAX_LENGTH = 500;
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    RedirectUri {
        if (value.length() > MAX_LENGTH || value.contains("*") || value.contains(",")) {
            throw unsafe(value, "is too long or contains '*' or ','");
        }
        if (value.chars().anyMatch(character -> character <= ' ' || character > '~')) {
            throw unsafe(value, "must be ASCII; encode other characters (punycode in the host, %-escapes elsewhere)");
        }
        URI uri = parse(value);
        if (uri.getHost() == null || uri.getRawFragment() != null || uri.getRawUserInfo() != null) {
            throw unsafe(value, "must be an absolute address without fragment and user name");
        }
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        boolean isLocal = LOOPBACK.contains(uri.getHost().toLowerCase(Locale.ROOT));
        if (!scheme.equals("https") && !(scheme.equals("http") && isLocal)) {
            throw unsafe(value, "must use https, or http on localhost, 127.0.0.1 or [::1]");
        }
    }

    private static URI parse(String value) {
        try {
            return new URI(value);
        } catch (URISyntaxException e) {
            throw unsafe(value, "is not a URI");
        }
    }

    private static Refusal unsafe(String value, String reason) {
        return new Refusal(VendorAppProblems.UNSAFE_REDIRECT_URI, "The redirect URI " + reason + ".")
                .with("redirectUri", value);
    }
}
