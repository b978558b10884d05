package io.fitconnect.auth.vendorapp;

import io.fitconnect.platform.problem.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where an authorization code may be sent: an HTTPS address, plain HTTP on the developer's own machine, or a scheme of the vendor's own in
 * reverse domain order. Exact, so without wildcards; without fragment and user name (RFC 9700, section 4.1.3).
 */
record RedirectUri(String value) {

    private static final int MAX_LENGTH = 500;
    private static final int MAX_PORT = 65_535;
    private static final String HOUSE = "io.fitconnect";
    private static final Pattern OWN_SCHEME = Pattern.compile("[a-z][a-z0-9-]*(?:\\.[a-z][a-z0-9-]*)+");
    private static final Set<String> ANSWER = Set.of(
            "code", "state", "iss", "error", "error_description", "error_uri", "response", "id_token", "access_token");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    RedirectUri {
        if (value.length() > MAX_LENGTH || value.contains("*") || value.contains(",")) {
            throw unsafe(value, "is too long or contains '*' or ','");
        }
        if (value.chars().anyMatch(character -> character <= ' ' || character > '~')) {
            throw unsafe(value, "must be ASCII; encode other characters (punycode in the host, %-escapes elsewhere)");
        }
        URI uri = parse(value);
        if (namesPartOfTheAnswer(uri.getRawQuery())) {
            throw unsafe(value, "must not have the parameters of the answer, such as code, state and iss");
        }
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (uri.getRawFragment() != null || uri.getRawUserInfo() != null) {
            throw unsafe(value, "must be an absolute address without fragment and user name");
        }
        if (OWN_SCHEME.matcher(scheme).matches()) {
            requireOwnScheme(value, scheme, uri);
        } else {
            requireWebAddress(value, scheme, uri);
        }
    }

    /** The application would read such a parameter twice, of which one is its registrar's. */
    private static boolean namesPartOfTheAnswer(@Nullable String query) {
        return query != null
                && Arrays.stream(query.split("[&;]", -1))
                        .map(pair -> decode(pair.split("=", 2)[0]))
                        .anyMatch(ANSWER::contains);
    }

    private static String decode(String name) {
        return URLDecoder.decode(name, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    }

    private static void requireWebAddress(String value, String scheme, URI uri) {
        if (uri.getHost() == null) {
            throw unsafe(value, "must be an absolute address without fragment and user name");
        }
        boolean isLocal = LOOPBACK.contains(uri.getHost().toLowerCase(Locale.ROOT));
        if (!scheme.equals("https") && !(scheme.equals("http") && isLocal)) {
            throw unsafe(
                    value,
                    "must use https, or http on localhost, 127.0.0.1 or [::1], or a scheme like example.tracker");
        }
        if (uri.getPort() == 0
                || uri.getPort() > MAX_PORT
                || uri.getRawAuthority().endsWith(":")) {
            throw unsafe(value, "must have a port from 1 to 65535, or none");
        }
    }

    /** RFC 8252, section 7.1: only who owns a domain can claim a scheme made of it, and no other system does. */
    private static void requireOwnScheme(String value, String scheme, URI uri) {
        boolean isPath = uri.getRawAuthority() == null
                && String.valueOf(uri.getRawPath()).startsWith("/");
        if (!isPath || value.contains("//") || scheme.startsWith(HOUSE)) {
            throw unsafe(value, "with a scheme of your own has the form example.tracker:/callback");
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
