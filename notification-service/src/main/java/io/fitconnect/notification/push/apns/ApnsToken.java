package io.fitconnect.notification.push.apns;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.fitconnect.notification.provider.SigningKeys;
import java.security.interfaces.ECPrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/** Proves to APNs who sends: a JWT signed with ES256, shared by all messages. APNs wants it renewed after 20 to 60 minutes. */
final class ApnsToken {

    private static final Duration RENEWED_AFTER = Duration.ofMinutes(40);

    private final ApnsSettings settings;
    private final ECPrivateKey key;
    private final Clock clock;
    private String current = "";
    private Instant renewFrom = Instant.MIN;

    ApnsToken(ApnsSettings settings, Clock clock) {
        this.settings = settings;
        this.key = (ECPrivateKey) SigningKeys.read("EC", settings.privateKey(), "fitconnect.apns.private-key");
        this.clock = clock;
        get(); // so that a key of another curve ends the start, not each message
    }

    synchronized String get() {
        Instant now = clock.instant();
        if (!now.isBefore(renewFrom)) {
            current = sign(now);
            renewFrom = now.plus(RENEWED_AFTER);
        }
        return current;
    }

    /** Has another token signed in the place of one that APNs calls expired, unless that has happened meanwhile. */
    synchronized void expire(String refused) {
        if (refused.equals(current)) {
            renewFrom = Instant.MIN;
        }
    }

    private String sign(Instant now) {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .keyID(settings.keyId())
                        .build(),
                new JWTClaimsSet.Builder()
                        .issuer(settings.team())
                        .issueTime(Date.from(now))
                        .build());
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException unusable) {
            throw new IllegalStateException("fitconnect.apns.private-key is no key of the curve P-256");
        }
        return token.serialize();
    }
}
