package io.fitconnect.notification.push.fcm;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.fitconnect.notification.provider.ProviderAnswer;
import io.fitconnect.notification.provider.ProviderAway;
import io.fitconnect.notification.provider.ProviderClient;
import io.fitconnect.notification.provider.SigningKeys;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

/**
 * The access token of the service account (RFC 7523), kept until shortly before it expires. Callers that need another one at once wait for
 * one request.
 */
final class AccessTokens {

    private static final String SCOPE = "https://www.googleapis.com/auth/firebase.messaging";
    private static final String GRANT = "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=";
    private static final Map<String, String> FORM = Map.of("Content-Type", "application/x-www-form-urlencoded");
    private static final Duration VALID = Duration.ofMinutes(30); // an hour is the most that Google takes
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final ProviderClient client;
    private final FcmSettings settings;
    private final PrivateKey key;
    private final Clock clock;
    private String current = "";
    private Instant renewFrom = Instant.MIN;

    AccessTokens(ProviderClient client, FcmSettings settings, Clock clock) {
        this.client = client;
        this.settings = settings;
        this.key = SigningKeys.read("RSA", settings.privateKey(), "fitconnect.fcm.private-key");
        this.clock = clock;
    }

    synchronized String get() throws ProviderAway {
        Instant now = clock.instant();
        if (!now.isBefore(renewFrom)) {
            renew(now);
        }
        return current;
    }

    /** Drops a token that FCM does not accept, unless another one has taken its place. */
    synchronized void expire(String refused) {
        if (refused.equals(current)) {
            renewFrom = Instant.MIN;
        }
    }

    private void renew(Instant now) throws ProviderAway {
        ProviderAnswer answer = client.post(settings.tokenAddress(), FORM, GRANT + assertion(now));
        String token = answer.body().path("access_token").asString("");
        if (!answer.isSuccess() || token.isEmpty()) {
            throw new ProviderAway("the token endpoint answers " + answer.status());
        }
        current = token;
        renewFrom = now.plusSeconds(answer.body().path("expires_in").asLong(0)).minus(MARGIN);
    }

    private String assertion(Instant now) {
        SignedJWT assertion = new SignedJWT(
                new JWSHeader(JWSAlgorithm.RS256),
                new JWTClaimsSet.Builder()
                        .issuer(settings.clientEmail())
                        .audience(settings.tokenAddress().toString())
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(VALID)))
                        .claim("scope", SCOPE)
                        .build());
        try {
            assertion.sign(new RSASSASigner(key));
        } catch (JOSEException unusable) {
            throw new IllegalStateException("fitconnect.fcm.private-key cannot sign");
        }
        return assertion.serialize();
    }
}
