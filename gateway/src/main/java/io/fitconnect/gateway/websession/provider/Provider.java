package io.fitconnect.gateway.websession.provider;

import io.fitconnect.gateway.websession.browser.PublicAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The addresses of auth-service that a browser is sent to, in the name of the web app's client. */
@Component
public final class Provider {

    private static final String CALLBACK = "/app/callback";

    private final PublicAddress address;
    private final WebClientSettings settings;

    Provider(PublicAddress address, WebClientSettings settings, Environment environment) {
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            settings.requireProductionSecret();
        }
        this.address = address;
        this.settings = settings;
    }

    public String clientId() {
        return settings.clientId();
    }

    /** The authorization request (OpenID Connect Core 3.1.2.1, with PKCE). */
    public String authorization(String state, String nonce, String verifier, boolean silent) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("response_type", "code");
        parameters.put("client_id", settings.clientId());
        parameters.put("redirect_uri", callback());
        parameters.put("scope", String.join(" ", settings.scopes()));
        parameters.put("state", state);
        parameters.put("nonce", nonce);
        parameters.put("code_challenge", challenge(verifier));
        parameters.put("code_challenge_method", "S256");
        if (silent) {
            parameters.put("prompt", "none");
        }
        return withParameters("/oauth2/authorize", parameters);
    }

    /** Where a browser ends its session at auth-service (RP-Initiated Logout 2), and comes back to the web app. */
    public String endOfSession(String idToken) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!idToken.isEmpty()) {
            parameters.put("id_token_hint", idToken);
        }
        parameters.put("client_id", settings.clientId());
        parameters.put("post_logout_redirect_uri", address.of(PublicAddress.APP));
        return withParameters("/connect/logout", parameters);
    }

    String callback() {
        return address.of(CALLBACK);
    }

    private String withParameters(String path, Map<String, String> parameters) {
        UriComponentsBuilder uri = UriComponentsBuilder.fromUriString(address.of(path));
        parameters.keySet().forEach(name -> uri.queryParam(name, "{" + name + "}"));
        return uri.encode().buildAndExpand(parameters).toUriString();
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
