package io.fitconnect.auth.key.persistence;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts private keys for the database: AES-256-GCM under a key that is derived from the operator's secret (HKDF-SHA-256,
 * RFC 5869, a salt for each text). The text is bound to its context, so a row's value is worthless in another row.
 */
final class KeyCipher {

    private static final String VERSION = "v1";
    private static final byte[] PURPOSE = "fitconnect signing key\u0001".getBytes(StandardCharsets.UTF_8);
    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] secret;

    KeyCipher(String secret) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    String encrypt(String text, String context) {
        byte[] salt = random(SALT_BYTES);
        byte[] nonce = random(NONCE_BYTES);
        try {
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, salt, nonce, context).doFinal(text.getBytes(StandardCharsets.UTF_8));
            return String.join(".", VERSION, encode(salt), encode(nonce), encode(sealed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A signing key cannot be encrypted", e);
        }
    }

    String decrypt(String stored, String context) {
        String[] parts = stored.split("\\.", -1);
        if (parts.length != 4 || !parts[0].equals(VERSION)) {
            throw new IllegalStateException("A signing key is stored in an unknown form: " + context);
        }
        try {
            byte[] text = cipher(Cipher.DECRYPT_MODE, decode(parts[1]), decode(parts[2]), context)
                    .doFinal(decode(parts[3]));
            return new String(text, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The signing key " + context + " cannot be decrypted: was fitconnect.auth.keys.encryption-secret"
                            + " changed since it was stored?",
                    e);
        }
    }

    private Cipher cipher(int mode, byte[] salt, byte[] nonce, String context) throws GeneralSecurityException {
        byte[] key = hmac(hmac(salt, secret), PURPOSE);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] hmac(byte[] key, byte[] message) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(message);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
