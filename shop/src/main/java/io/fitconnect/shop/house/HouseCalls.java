package io.fitconnect.shop.house;

import io.fitconnect.shop.customer.Provider;
import io.fitconnect.shop.customer.ProviderSettings;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests to the house, none of which waits for long; those to its API bear a token of the shop's own client. */
@Component
class HouseCalls {

    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration ANSWER = Duration.ofSeconds(3);
    private static final Duration MARGIN = Duration.ofSeconds(20);
    private static final String SCOPE = "coupon:redeem";
    private static final int UNAUTHORIZED = 401;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();
    private final Provider provider;
    private final ProviderSettings client;
    private final JsonMapper json;
    private final Clock clock;
    private volatile Token token = Token.NONE;

    HouseCalls(Provider provider, ProviderSettings client, JsonMapper json, Clock clock) {
        this.provider = provider;
        this.client = client;
        this.json = json;
        this.clock = clock;
    }

    /** An answer of the house. */
    record Answer(int status, String body) {

        boolean isGood() {
            return status / 100 == 2;
        }
    }

    /** A request without a token. */
    Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer =
                    http.send(request.timeout(ANSWER).build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException failure) {
            throw new HouseAway("The house does not answer", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new HouseAway("The shop is stopping", stopped);
        }
    }

    /** A request with a token of the shop's client; a token that is refused is asked for again, once. */
    Answer sendWithToken(HttpRequest.Builder request) {
        Answer answer = send(request.setHeader("Authorization", "Bearer " + freshToken()));
        if (answer.status() != UNAUTHORIZED) {
            return answer;
        }
        token = Token.NONE;
        return send(request.setHeader("Authorization", "Bearer " + freshToken()));
    }

    JsonNode read(Answer answer) {
        try {
            return json.readTree(answer.body());
        } catch (JacksonException noJson) {
            throw new HouseAway("The house does not answer in JSON", noJson);
        }
    }

    private String freshToken() {
        Token kept = token;
        if (!clock.instant().isBefore(kept.renewFrom)) {
            kept = request();
            token = kept;
        }
        return kept.value;
    }

    private Token request() {
        Instant asked = clock.instant();
        @Nullable
        String endpoint = provider.findReachable()
                .map(found -> found.getProviderDetails().getTokenUri())
                .orElse(null);
        if (endpoint == null) {
            throw new HouseAway("The provider does not answer");
        }
        Answer answer = send(HttpRequest.newBuilder(URI.create(endpoint))
                .header("Authorization", "Basic " + credentials())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&scope=" + encode(SCOPE))));
        JsonNode given = read(answer);
        String value = given.path("access_token").asString("");
        if (!answer.isGood() || value.isEmpty()) {
            throw new HouseAway("The provider gives the shop no token: " + answer.status());
        }
        Duration lifetime = Duration.ofSeconds(given.path("expires_in").asLong(0));
        return new Token(value, asked.plus(lifetime).minus(MARGIN));
    }

    private String credentials() {
        String pair = encode(client.clientId()) + ":" + encode(client.clientSecret());
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private record Token(String value, Instant renewFrom) {

        static final Token NONE = new Token("", Instant.MIN);

        /** Hides the token. */
        @Override
        public String toString() {
            return "Token[renewFrom=" + renewFrom + "]";
        }
    }
}
