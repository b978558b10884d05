package io.fitconnect.auth.totp;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * The secret that the service shares with an authenticator app.
 *
 * @param text 160 random bits, as RFC 4226 advises, in the alphabet of apps
 */
public record TotpSecret(String text) {

    private static final Pattern FORM = Pattern.compile("[A-Z2-7]{32}");
    private static final int BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    public TotpSecret {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a secret of 160 bits");
        }
    }

    static TotpSecret next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new TotpSecret(Base32.encode(bytes));
    }

    /** In groups that a person can type. */
    public String grouped() {
        return text.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** The address that apps read from a picture or a link. */
    public String address(String issuer, String account) {
        return "otpauth://totp/" + encode(issuer) + ":" + encode(account) + "?secret=" + text + "&issuer="
                + encode(issuer);
    }

    OptionalLong findStep(String typed, Instant now) {
        return TimeCode.findStep(Base32.decode(text), typed, now);
    }

    private static String encode(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Hides the secret. */
    @Override
    public String toString() {
        return "TotpSecret[…]";
    }
}
