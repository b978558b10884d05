package io.fitconnect.platform.seal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts and authenticates texts with AES-256-GCM. Key and nonce of each text are derived from a key of the ring and a random
 * salt of 16 bytes (HKDF-SHA-256, RFC 5869), so that the number of texts under one key of the ring has no bound that matters.
 * A text opens only in the context that it was sealed for, such as {@code totp:<account id>}: copied into another row or cookie
 * it is worthless. A sealed text is {@code s1.<key id>.<salt>.<cipher text>}, safe in a cookie, an address and JSON.
 */
public final class Sealer {

    private static final String VERSION = "s1";
    private static final byte[] PURPOSE = "fitconnect seal".getBytes(StandardCharsets.UTF_8);
    private static final int SALT_BYTES = 16;
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;
    private static final int PARTS = 4;

    private final SecureRandom random = new SecureRandom();
    private final String current;
    private final Map<String, byte[]> secrets = new HashMap<>();

    public Sealer(SealingSettings settings) {
        current = settings.current();
        settings.keys().forEach((id, secret) -> secrets.put(id, secret.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Seals a text for a context.
     *
     * @throws IllegalArgumentException when the text holds a lone surrogate, which would not come back
     */
    public String seal(String text, String context) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, current, salt, context).doFinal(encode(text));
            return String.join(".", VERSION, current, base64(salt), base64(sealed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A text cannot be sealed", e);
        }
    }

    /** Opens what was sealed for the context, under any key of the ring. */
    public String open(String sealed, String context) throws BrokenSeal {
        String[] parts = parts(sealed);
        byte[] salt = bytes(parts[2]);
        byte[] content = bytes(parts[3]);
        if (salt.length != SALT_BYTES || content.length < TAG_BYTES) {
            throw new BrokenSeal("not a sealed text");
        }
        try {
            return new String(
                    cipher(Cipher.DECRYPT_MODE, parts[1], salt, context).doFinal(content), StandardCharsets.UTF_8);
        } catch (AEADBadTagException changed) {
            throw new BrokenSeal("changed, or sealed for another context or with another key of the same id");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A text cannot be opened", e);
        }
    }

    /** Whether the text was sealed with the current key; if not, its owner seals it again when it writes next. */
    public boolean isCurrent(String sealed) {
        return sealed.startsWith(VERSION + "." + current + ".");
    }

    private String[] parts(String sealed) throws BrokenSeal {
        String[] parts = sealed.split("\\.", PARTS + 1);
        if (parts.length != PARTS || !parts[0].equals(VERSION)) {
            throw new BrokenSeal("not a sealed text");
        }
        if (!secrets.containsKey(parts[1])) {
            throw new BrokenSeal("its key is not in the ring");
        }
        return parts;
    }

    private Cipher cipher(int mode, String keyId, byte[] salt, String context) throws GeneralSecurityException {
        byte[] secret = Objects.requireNonNull(secrets.get(keyId), keyId);
        byte[] derived = Hkdf.expand(Hkdf.extract(salt, secret), PURPOSE, KEY_BYTES + NONCE_BYTES);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode,
                new SecretKeySpec(derived, 0, KEY_BYTES, "AES"),
                new GCMParameterSpec(TAG_BYTES * Byte.SIZE, derived, KEY_BYTES, NONCE_BYTES));
        cipher.updateAAD((VERSION + "." + keyId + "." + context).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] encode(String text) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] encoded = new byte[bytes.remaining()];
            bytes.get(encoded);
            return encoded;
        } catch (CharacterCodingException lone) {
            throw new IllegalArgumentException("A lone surrogate cannot be sealed", lone);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String text) throws BrokenSeal {
        try {
            byte[] decoded = Base64.getUrlDecoder().decode(text);
            if (!base64(decoded).equals(text)) {
                throw new BrokenSeal("changed in bits that Base64 leaves unused");
            }
            return decoded;
        } catch (IllegalArgumentException notBase64) {
            throw new BrokenSeal("not a sealed text");
        }
    }
}
