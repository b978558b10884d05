package io.fitconnect.integration.connector.strava;

import io.fitconnect.integration.connector.BodySignature;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The header {@code X-Strava-Signature}: {@code t=<seconds>,v1=<hex>}, an HMAC-SHA-256 of {@code t.body} under the client's secret. The
 * time is signed too, so that an old delivery cannot be made young.
 */
final class StravaSignature {

    static final String HEADER = "x-strava-signature";

    private static final Pattern FORM = Pattern.compile("t=(\\d{1,12}),v1=([0-9a-f]{64})");
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final BodySignature signature;

    StravaSignature(String clientSecret) {
        this.signature = new BodySignature(clientSecret);
    }

    /** Returns the signature when it is the body's and neither older nor younger than five minutes. */
    Optional<String> check(@Nullable String header, byte[] body, Instant now) {
        Matcher parts = FORM.matcher(header == null ? "" : header);
        if (!parts.matches() || !signature.matches(parts.group(2), prefix(parts.group(1)), body)) {
            return Optional.empty();
        }
        Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(parts.group(1))), now);
        return age.abs().compareTo(TOLERANCE) > 0 ? Optional.empty() : Optional.of(parts.group());
    }

    String sign(String time, byte[] body) {
        return signature.sign(prefix(time), body);
    }

    private static byte[] prefix(String time) {
        return (time + ".").getBytes(StandardCharsets.UTF_8);
    }
}
