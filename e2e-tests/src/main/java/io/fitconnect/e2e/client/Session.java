package io.fitconnect.e2e.client;

import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** What an application holds for one person: tokens that are refreshed in time, and the API in that person's name. */
public final class Session {

    private final PlatformClient platform;
    private final OAuthClient client;
    private final boolean consentWasAsked;
    private Tokens tokens;

    Session(PlatformClient platform, OAuthClient client, Tokens tokens, boolean consentWasAsked) {
        this.platform = platform;
        this.client = client;
        this.tokens = tokens;
        this.consentWasAsked = consentWasAsked;
    }

    public OAuthClient client() {
        return client;
    }

    /** Whether the person had to agree on the consent page. */
    public boolean consentWasAsked() {
        return consentWasAsked;
    }

    public synchronized Tokens tokens() {
        return tokens;
    }

    /** The person's id, as the access token names it. */
    public UUID subject() {
        return UUID.fromString(claims().path("sub").asString());
    }

    public JsonNode claims() {
        return AccessToken.claims(tokens().accessToken());
    }

    /** Exchanges the refresh token for new tokens. */
    public synchronized Tokens refresh() {
        var answer = refreshWith(tokens.findRefreshToken().orElseThrow());
        tokens = platform.tokenEndpoint().tokens(answer).orKeep(tokens);
        return tokens;
    }

    /** What the platform says to a refresh token, also one that was used or ended before. */
    public Answer refreshWith(String refreshToken) {
        return platform.tokenEndpoint().refresh(client, refreshToken);
    }

    public Api api() {
        return new Api(platform.http(), this::freshAccessToken);
    }

    public Imports imports() {
        return new Imports(api());
    }

    public Diary diary() {
        return new Diary(api());
    }

    public VendorApps vendorApps() {
        return new VendorApps(api());
    }

    private synchronized String freshAccessToken() {
        if (tokens.isStale(platform.clock()) && tokens.findRefreshToken().isPresent()) {
            refresh();
        }
        return tokens.accessToken();
    }
}
