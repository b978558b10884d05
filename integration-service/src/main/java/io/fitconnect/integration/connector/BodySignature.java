package io.fitconnect.integration.connector;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** HMAC-SHA-256 over raw bytes under a secret that a vendor and the house share, written in hexadecimal. */
public final class BodySignature {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] secret;

    public BodySignature(String secret) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether a signature is that of these bytes; compared in constant time. */
    public boolean matches(@Nullable String stated, byte[]... parts) {
        return stated != null
                && FORM.matcher(stated).matches()
                && MessageDigest.isEqual(HexFormat.of().parseHex(stated), mac(parts));
    }

    /** The signature of bytes that follow each other. */
    public String sign(byte[]... parts) {
        return HexFormat.of().formatHex(mac(parts));
    }

    private byte[] mac(byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
