package io.fitconnect.platform.geo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How far a track is hidden after it was in the circle: random for who does not know the secret, and the same whenever the same
 * training is cut, so that asking often tells nothing. It is measured from a secret place of its own, so that the circle on which
 * tracks begin says little of the zone's centre; and it is far: the nearer the tracks of fifty trainings begin, the better their mean
 * tells the place, so it grows with the root of the radius, and the share of places that are found falls with the radius. See
 * docs/decisions/0081.
 */
final class CutReach {

    static final String ENTRY = "entry";
    static final String EXIT = "exit";

    private static final String HMAC = "HmacSHA256";
    private static final double LEAST_METERS = 1_800;
    private static final double LEAST_RADIUS_METERS = 200;
    private static final double SPREAD_METERS = 600;
    private static final double SHIFT_METERS = 600;
    private static final double FRACTION_UNIT = 0x1.0p-53;
    private static final int UNUSED_BITS = 11;

    private final PrivacyZone zone;
    private final Position centre;

    CutReach(PrivacyZone zone) {
        this.zone = zone;
        double distance = SHIFT_METERS * Math.sqrt(fraction("centre/distance"));
        double direction = 2 * Math.PI * fraction("centre/direction");
        this.centre = zone.centre().moved(distance * Math.cos(direction), distance * Math.sin(direction));
    }

    /**
     * In metres from the secret place, uniform over 600; the zone's circle lies within. All ways out of the circle within a training
     * have one reach, and all ways into it: how many there are depends on how closely the track is drawn, and the cut must not.
     */
    double of(String training, String way) {
        double least = LEAST_METERS * Math.sqrt(zone.radiusMeters() / LEAST_RADIUS_METERS);
        return least + fraction(training + '/' + way) * SPREAD_METERS;
    }

    /** Whether it hides a place of one who may just have left the circle, or be about to enter it. */
    boolean covers(Position place, String training) {
        return metersTo(place) < Math.max(of(training, ENTRY), of(training, EXIT));
    }

    /** How far something lies from the secret place. */
    double metersTo(Position position) {
        return centre.metersTo(position);
    }

    private double fraction(String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(zone.cutSecret().getBytes(StandardCharsets.UTF_8), HMAC));
            byte[] digest = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return (ByteBuffer.wrap(digest).getLong() >>> UNUSED_BITS) * FRACTION_UNIT;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + HMAC, e);
        }
    }
}
