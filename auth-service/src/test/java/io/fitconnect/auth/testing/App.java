package io.fitconnect.auth.testing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application that signs people in: knows its client id, its secret if it has one, and the verifier of the request that
 * it is making.
 */
public record App(String clientId, @Nullable String secret, String redirectUri, String scope, String verifier) {

    public static final String CALLBACK = "http://127.0.0.1:49152/callback";

    /** An app of the house without a secret. */
    public static App web(String scope) {
        return new App("fitconnect-cli", null, CALLBACK, scope, newVerifier());
    }

    /** A tracker vendor. */
    public static App tracker() {
        return new App("demo-tracker", "demo-tracker-secret", CALLBACK, "openid activity:write", newVerifier());
    }

    /** A vendor that reads and writes. */
    public static App coach() {
        return new App("coach", "coach-secret", CALLBACK, "openid activity:read activity:write", newVerifier());
    }

    public static App shop() {
        return new App(
                "fitconnect-shop",
                "fitconnect-shop-secret",
                "http://localhost:8090/login/oauth2/code/fitconnect",
                "openid profile email",
                newVerifier());
    }

    /** A client with a secret of which neither PKCE nor a nonce is demanded. */
    public static App certified(String scope) {
        return new App("certified", "certified-secret", CALLBACK, scope, newVerifier());
    }

    /** The gateway: confidential, and never without a person. */
    public static App gateway() {
        return new App("fitconnect-web", "local-only-fitconnect-web", CALLBACK, "openid", newVerifier());
    }

    public App withVerifier(String other) {
        return new App(clientId, secret, redirectUri, scope, other);
    }

    public App withRedirectUri(String other) {
        return new App(clientId, secret, other, scope, verifier);
    }

    public App withScope(String other) {
        return new App(clientId, secret, redirectUri, other, verifier);
    }

    public App withSecret(String other) {
        return new App(clientId, other, redirectUri, scope, verifier);
    }

    /** The parameters of the authorization request. */
    public Map<String, String> request() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("response_type", "code");
        parameters.put("client_id", clientId);
        parameters.put("redirect_uri", redirectUri);
        parameters.put("scope", scope);
        parameters.put("state", "state-of-the-app");
        parameters.put("nonce", "nonce-of-the-app");
        parameters.put("code_challenge", challenge());
        parameters.put("code_challenge_method", "S256");
        return parameters;
    }

    public String authorizationAddress() {
        return addressOf(request());
    }

    public static String addressOf(Map<String, String> request) {
        return "/oauth2/authorize?" + Wire.encode(request);
    }

    /** Redeems a code. */
    public Answer redeem(Wire wire, String code) {
        return token(
                wire,
                Map.of(
                        "grant_type", "authorization_code",
                        "code", code,
                        "redirect_uri", redirectUri,
                        "code_verifier", verifier));
    }

    public Answer refresh(Wire wire, String refreshToken) {
        return token(wire, Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
    }

    public Answer token(Wire wire, Map<String, String> form) {
        return post(wire, "/oauth2/token", form);
    }

    /** Sends a form to one of the endpoints where clients say who they are. */
    public Answer post(Wire wire, String path, Map<String, String> form) {
        if (secret != null) {
            return wire.postAs(clientId, secret, path, form);
        }
        Map<String, String> named = new HashMap<>(form);
        named.put("client_id", clientId);
        return wire.post(path, named);
    }

    /** Goes the whole way with a browser in which an athlete is signed in and has nothing to allow. */
    public Answer signIn(Browser browser, Wire wire) {
        return redeem(wire, browser.open(authorizationAddress()).parameter("code"));
    }

    private String challenge() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String newVerifier() {
        return UUID.randomUUID() + "-" + UUID.randomUUID();
    }
}
