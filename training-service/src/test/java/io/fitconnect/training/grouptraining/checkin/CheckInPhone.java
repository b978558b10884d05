package io.fitconnect.training.grouptraining.checkin;

import static io.fitconnect.training.grouptraining.GroupTrainingClient.read;

import io.fitconnect.training.grouptraining.GroupTrainingClient;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;

/** A phone that shows codes, written apart from the service's reading. */
public final class CheckInPhone {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final UUID groupTraining;
    private final UUID athlete;
    private final byte[] key;

    public CheckInPhone(UUID groupTraining, UUID athlete, String key) {
        this.groupTraining = groupTraining;
        this.athlete = athlete;
        this.key = Base64.getUrlDecoder().decode(key);
    }

    /** The phone of a participant that has loaded its key. */
    public static CheckInPhone of(GroupTrainingClient athlete, String groupTraining) {
        JsonNode answer = read(athlete.get("/" + groupTraining + "/check-in-key")
                .expectStatus()
                .isOk());
        return new CheckInPhone(
                UUID.fromString(groupTraining),
                athlete.athlete(),
                answer.get("key").asString());
    }

    /** The code to scan at a moment. */
    public String scanned(Instant moment) {
        return String.join(
                ".",
                "FC1",
                write(number(groupTraining), 26),
                write(number(athlete), 26),
                write(BigInteger.valueOf(slot(moment)), 6),
                signature(moment));
    }

    /** The code to type at a moment, as it is spaced on the screen. */
    public String typed(Instant moment) {
        String digits = write(number(athlete).mod(BigInteger.ONE.shiftLeft(20)), 4)
                + signature(moment).substring(0, 8);
        long sum = IntStream.range(0, 12)
                        .map(place -> (place + 1) * DIGITS.indexOf(digits.charAt(place)))
                        .sum()
                + number(groupTraining).mod(BigInteger.ONE.shiftLeft(32)).longValue();
        return "%s %s %s%s"
                .formatted(digits.substring(0, 4), digits.substring(4, 8), digits.substring(8), DIGITS.charAt((int)
                        (sum % 31)));
    }

    /** What the reader's phone uploads. */
    public static String reading(String code, Instant readAt) {
        return "{\"code\": \"%s\", \"readAt\": \"%s\"}".formatted(code, readAt);
    }

    private String signature(Instant moment) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] hmac =
                    mac.doFinal(ByteBuffer.allocate(8).putLong(slot(moment)).array());
            return write(new BigInteger(1, hmac).shiftRight(8 * (32 - 10)), 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long slot(Instant moment) {
        return moment.getEpochSecond() / 30;
    }

    private static BigInteger number(UUID id) {
        return new BigInteger(id.toString().replace("-", ""), 16);
    }

    private static String write(BigInteger number, int length) {
        StringBuilder text = new StringBuilder();
        for (int place = length - 1; place >= 0; place--) {
            text.append(DIGITS.charAt(number.shiftRight(5 * place).intValue() & 31));
        }
        return text.toString();
    }
}
