package io.fitconnect.platform.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 of an athlete's id: recognises the id without keeping it. */
final class AthleteDigest {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    AthleteDigest(String key) {
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** 64 hexadecimal digits. */
    String of(UUID athlete) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            ByteBuffer id = ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(athlete.getMostSignificantBits())
                    .putLong(athlete.getLeastSignificantBits());
            return HexFormat.of().formatHex(mac.doFinal(id.array()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }
}
