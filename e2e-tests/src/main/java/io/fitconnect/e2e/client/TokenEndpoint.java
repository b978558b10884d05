package io.fitconnect.e2e.client;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** Speaks to {@code /oauth2/token} in the name of an application, with its secret when it has one. */
final class TokenEndpoint {

    private final Http http;
    private final Clock clock;

    TokenEndpoint(Http http, Clock clock) {
        this.http = http;
        this.clock = clock;
    }

    Tokens exchange(OAuthClient client, String code, Pkce pkce) {
        return tokens(ask(
                client,
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        client.redirectUri().toString(),
                        "code_verifier",
                        pkce.verifier())));
    }

    Answer refresh(OAuthClient client, String refreshToken) {
        return ask(client, Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
    }

    Tokens clientCredentials(OAuthClient client) {
        return tokens(
                ask(client, Map.of("grant_type", "client_credentials", "scope", String.join(" ", client.scopes()))));
    }

    Tokens tokens(Answer answer) {
        return Tokens.of(answer.expect(200).json(), clock);
    }

    private Answer ask(OAuthClient client, Map<String, String> parameters) {
        var fields = new LinkedHashMap<>(parameters);
        var request = http.request("/oauth2/token").header("Content-Type", FormBody.MEDIA_TYPE);
        if (client.secret() == null) {
            fields.put("client_id", client.clientId());
        } else {
            request.header("Authorization", basic(client.clientId() + ":" + client.secret()));
        }
        return http.send(request.POST(FormBody.of(fields)).build());
    }

    private static String basic(String credentials) {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }
}
