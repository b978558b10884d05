package io.fitconnect.promo.purchase;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Checks signatures of notices as <a href="https://www.standardwebhooks.com">Standard Webhooks</a> has them: HMAC-SHA-256 over id, time and
 * raw body. A notice is good for five minutes, so that a stolen one is soon worthless; within them its repetition has no effect.
 */
@Component
public class NoticeSignatures {

    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final String ALGORITHM = "HmacSHA256";
    private static final String VERSION = "v1,";
    private static final int LONGEST_ID = 128;
    private static final int LONGEST_SIGNATURE = 1_000;

    private final PurchaseSettings settings;
    private final Clock clock;

    NoticeSignatures(PurchaseSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Refuses with 404 a shop that is not known here, with 403 what it did not sign, or signed more than five minutes ago. */
    public void require(
            String shop, @Nullable String id, @Nullable String timestamp, @Nullable String signature, byte[] body) {
        List<String> secrets = Optional.ofNullable(settings.shops().get(shop)).orElseThrow(PurchaseProblems::noShop);
        if (id == null
                || id.length() > LONGEST_ID
                || timestamp == null
                || signature == null
                || signature.length() > LONGEST_SIGNATURE
                || !isFresh(timestamp)
                || !isSigned(secrets, id + "." + timestamp + ".", body, signature)) {
            throw PurchaseProblems.notSigned();
        }
    }

    private boolean isFresh(String timestamp) {
        Instant now = clock.instant();
        return findMoment(timestamp)
                .filter(moment -> Duration.between(moment, now).abs().compareTo(TOLERANCE) <= 0)
                .isPresent();
    }

    private static Optional<Instant> findMoment(String timestamp) {
        try {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(timestamp)));
        } catch (NumberFormatException | DateTimeException noMoment) {
            return Optional.empty();
        }
    }

    /** A sender that changes its secret signs with both for a while. */
    private static boolean isSigned(List<String> secrets, String prefix, byte[] body, String signatures) {
        List<byte[]> expected = secrets.stream()
                .map(secret -> (VERSION + sign(secret, prefix, body)).getBytes(StandardCharsets.US_ASCII))
                .toList();
        for (String given : signatures.split(" ", -1)) {
            byte[] bytes = given.getBytes(StandardCharsets.UTF_8);
            if (expected.stream().anyMatch(each -> MessageDigest.isEqual(each, bytes))) {
                return true;
            }
        }
        return false;
    }

    static String sign(String secret, String prefix, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update(prefix.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
