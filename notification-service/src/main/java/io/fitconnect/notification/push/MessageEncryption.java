package io.fitconnect.notification.push;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts a message for one browser: RFC 8291 in one record of RFC 8188, with a key pair that is used once. */
final class MessageEncryption {

    /** What a push service takes at least (RFC 8030, section 7.2), without header, padding byte and tag. */
    static final int LONGEST = 4096 - 86 - 1 - 16;

    private static final int RECORD = 4096;
    private static final int SALT_BYTES = 16;
    private static final int KEY_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final byte LAST_RECORD = 2;

    private final SecureRandom random = new SecureRandom();

    /** @param message at most {@value #LONGEST} bytes */
    byte[] encrypt(byte[] message, DeviceKeys device) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return encrypt(message, device, CurveKeys.generate(), salt);
    }

    static byte[] encrypt(byte[] message, DeviceKeys device, KeyPair sender, byte[] salt) {
        if (message.length > LONGEST) {
            throw new IllegalArgumentException("A message has at most " + LONGEST + " bytes");
        }
        byte[] sent = CurveKeys.encode((ECPublicKey) sender.getPublic());
        try {
            KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
            agreement.init(sender.getPrivate());
            agreement.doPhase(CurveKeys.publicKey(device.point()), true);
            byte[] info = concat(text("WebPush: info\0"), device.point(), sent);
            byte[] input = expand(hmac(device.secret(), agreement.generateSecret()), info, 32);
            byte[] pseudoRandom = hmac(salt, input);
            byte[] key = expand(pseudoRandom, text("Content-Encoding: aes128gcm\0"), KEY_BYTES);
            byte[] nonce = expand(pseudoRandom, text("Content-Encoding: nonce\0"), NONCE_BYTES);
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            byte[] encrypted = cipher.doFinal(concat(message, new byte[] {LAST_RECORD}));
            byte[] size = ByteBuffer.allocate(Integer.BYTES).putInt(RECORD).array();
            return concat(salt, size, new byte[] {(byte) sent.length}, sent, encrypted);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A message cannot be encrypted", e);
        }
    }

    /** HKDF's expansion (RFC 5869) to at most one block. */
    private static byte[] expand(byte[] pseudoRandom, byte[] info, int length) throws GeneralSecurityException {
        return Arrays.copyOf(hmac(pseudoRandom, concat(info, new byte[] {1})), length);
    }

    private static byte[] hmac(byte[] key, byte[] message) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(message);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] concat(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        ByteBuffer all = ByteBuffer.allocate(length);
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }
}
