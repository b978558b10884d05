package io.fitconnect.platform.geo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How far from the centre a track is visible again after it was in the circle: random for who does not know the secret, and the same
 * whenever the same training is cut, so that asking often tells nothing. It is far also for a small circle: the nearer the tracks of
 * fifty trainings begin, the better their mean tells the place.
 */
final class CutReach {

    private static final String HMAC = "HmacSHA256";
    private static final double LEAST_METERS = 1_300;
    private static final double BEYOND_METERS = 100;
    private static final double SPREAD_METERS = 600;
    private static final double FRACTION_UNIT = 0x1.0p-53;
    private static final int UNUSED_BITS = 11;

    private CutReach() {}

    /** In metres, uniform over 600. */
    static double of(PrivacyZone zone, String training, String place) {
        double least = Math.max(zone.radiusMeters() + BEYOND_METERS, LEAST_METERS);
        return least + fraction(zone.cutSecret(), training + '/' + place) * SPREAD_METERS;
    }

    private static double fraction(String secret, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
            byte[] digest = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return (ByteBuffer.wrap(digest).getLong() >>> UNUSED_BITS) * FRACTION_UNIT;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + HMAC, e);
        }
    }
}
