package io.fitconnect.notification.push;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Proves to a push service who sends: VAPID (RFC 8292), a token for each push service, signed with ES256. */
@Component
class SenderIdentity {

    private static final Duration VALID = Duration.ofHours(12); // 24 hours are the most that push services take
    private static final String ALGORITHM = "SHA256withECDSAinP1363Format"; // what a JWS has, RFC 7518, section 3.4
    private static final String HEADER = "{\"typ\":\"JWT\",\"alg\":\"ES256\"}";

    private final PushSettings settings;
    private final ECPrivateKey key;
    private final Clock clock;

    SenderIdentity(PushSettings settings, Clock clock) {
        this.settings = settings;
        this.key = CurveKeys.privateKey(Base64.getUrlDecoder().decode(settings.privateKey()));
        this.clock = clock;
        requirePair();
    }

    /** The key that browsers subscribe with. */
    String publicKey() {
        return settings.publicKey();
    }

    /** The header {@code Authorization} for the push service of a device. */
    String authorization(URI endpoint) {
        String claims = JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "aud",
                        endpoint.getScheme() + "://" + endpoint.getRawAuthority(),
                        "exp",
                        clock.instant().plus(VALID).getEpochSecond(),
                        "sub",
                        settings.subject()));
        String signed =
                encode(HEADER.getBytes(StandardCharsets.UTF_8)) + "." + encode(claims.getBytes(StandardCharsets.UTF_8));
        return "vapid t=" + signed + "." + encode(sign(signed)) + ", k=" + settings.publicKey();
    }

    private byte[] sign(String text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A token for a push service cannot be signed", e);
        }
    }

    /** Else each push service would refuse each message. */
    private void requirePair() {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(CurveKeys.publicKey(Base64.getUrlDecoder().decode(settings.publicKey())));
            signature.update("pair".getBytes(StandardCharsets.US_ASCII));
            if (!signature.verify(sign("pair"))) {
                throw new IllegalStateException("fitconnect.push: public and private key are no pair");
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("fitconnect.push: the keys cannot be used", e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
