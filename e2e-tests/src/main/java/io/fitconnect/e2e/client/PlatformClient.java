package io.fitconnect.e2e.client;

import java.net.URI;
import java.time.Clock;

/** One platform at its public address. */
public final class PlatformClient {

    private final URI baseUrl;
    private final Http http;
    private final Clock clock;

    /** @param baseUrl the gateway's address without a path, such as {@code http://localhost:8080} */
    public PlatformClient(URI baseUrl) {
        this.baseUrl = baseUrl;
        this.http = Http.to(baseUrl);
        this.clock = Clock.systemUTC();
    }

    public URI baseUrl() {
        return baseUrl;
    }

    /** Registers the person and types the code of the mail; afterwards they can sign in. Works where the local mail catcher runs. */
    public Account register(Person person) {
        return Account.register(this, person);
    }

    /** Someone who has an account, at a device where no one is signed in. */
    public Account account(Person person) {
        return Account.of(this, person);
    }

    /** Requests with exactly this token, good or bad. */
    public Api withToken(String accessToken) {
        return new Api(http, () -> accessToken);
    }

    /** An application's token for itself, for no account. */
    public Tokens tokensOf(OAuthClient application) {
        return tokenEndpoint().clientCredentials(application);
    }

    /** Asks without any token. */
    public Answer get(String path) {
        return http.send(http.request(path).GET().build());
    }

    Letters letters() {
        return Letters.of(baseUrl);
    }

    Http http() {
        return http;
    }

    Clock clock() {
        return clock;
    }

    TokenEndpoint tokenEndpoint() {
        return new TokenEndpoint(http, clock);
    }
}
