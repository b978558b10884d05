package io.fitconnect.notification.push;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A browser that subscribed: decrypts as RFC 8291 says, with code of its own. */
public final class StandInBrowser {

    private final KeyPair keys = CurveKeys.generate();
    private final byte[] secret = new byte[16];

    public StandInBrowser() {
        new SecureRandom().nextBytes(secret);
    }

    public DeviceKeys keys() {
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        return new DeviceKeys(encoder.encodeToString(point()), encoder.encodeToString(secret));
    }

    public String decrypt(byte[] body) throws GeneralSecurityException {
        byte[] salt = Arrays.copyOfRange(body, 0, 16);
        int length = body[20];
        byte[] sender = Arrays.copyOfRange(body, 21, 21 + length);
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(keys.getPrivate());
        agreement.doPhase(CurveKeys.publicKey(sender), true);
        byte[] shared = hkdf(secret, agreement.generateSecret(), join("WebPush: info\0", point(), sender), 32);
        byte[] key = hkdf(salt, shared, join("Content-Encoding: aes128gcm\0"), 16);
        byte[] nonce = hkdf(salt, shared, join("Content-Encoding: nonce\0"), 12);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        byte[] padded = cipher.doFinal(body, 21 + length, body.length - 21 - length);
        int end = padded.length - 1;
        while (padded[end] == 0) {
            end--;
        }
        if (padded[end] != 2) {
            throw new GeneralSecurityException("not the last record");
        }
        return new String(padded, 0, end, StandardCharsets.UTF_8);
    }

    private byte[] point() {
        return CurveKeys.encode((ECPublicKey) keys.getPublic());
    }

    private static byte[] hkdf(byte[] salt, byte[] input, byte[] info, int length) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(salt, "HmacSHA256"));
        byte[] pseudoRandom = mac.doFinal(input);
        mac.init(new SecretKeySpec(pseudoRandom, "HmacSHA256"));
        mac.update(info);
        mac.update((byte) 1);
        return Arrays.copyOf(mac.doFinal(), length);
    }

    private static byte[] join(String text, byte[]... more) {
        ByteBuffer all = ByteBuffer.allocate(text.length()
                + Arrays.stream(more).mapToInt(part -> part.length).sum());
        all.put(text.getBytes(StandardCharsets.US_ASCII));
        Arrays.stream(more).forEach(all::put);
        return all.array();
    }
}
